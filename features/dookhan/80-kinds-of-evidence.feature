Feature: What the evidence can carry
  Some kinds of evidence seldom prove what a substance is; others may. What is unknown of them is asked.

  Background:
    Given a guilty plea on May 1, 2008 to possession of cocaine
    And Dookhan signed the drug certificate as confirmatory chemist on March 10, 2008

  Rule: Resemblance, a field test, markings, signs of dealing, or an opinion without foundation is seldom enough.
        Source: Dawson, 399 Mass. at 467; Paine, 86 Mass. App. Ct. at 434-436; Rodriguez, 92 Mass. App. Ct. at 777-783

    @WEAK-1
    Scenario Outline: Weak by its kind: <evidence>
      Given a witness can testify today to <evidence>, untouched by Dookhan, to the substance alleged
      When the case is reviewed
      Then a person must look at the weak evidence
      And the facts point to the second letter

      Examples:
        | evidence                        |
        | a field test                    |
        | mere resemblance                |
        | the markings on the pills       |
        | signs of dealing                |
        | evidence of another kind        |

    @WEAK-1
    Scenario Outline: Weak without foundation: <evidence>
      Given a witness can testify today to <evidence>, untouched by Dookhan, to the substance alleged
      And the foundation for it is not laid
      When the case is reviewed
      Then a person must look at the weak evidence

      Examples:
        | evidence                       |
        | the opinion of a police officer |
        | the opinion of an experienced user |
        | a controlled buy               |

    @WEAK-1
    Scenario: Several weak items stay weak
      Given a witness can testify today to a field test, untouched by Dookhan, to the substance alleged
      And a witness can testify today to signs of dealing, untouched by Dookhan, to the substance alleged
      When the case is reviewed
      Then a person must look at the weak evidence

    @WEAK-2 @not-CERT-CONFLICT-1 @not-WEAK-1
    Scenario: Weak evidence, certified before the search was finished
      Given a witness can testify today to a field test, untouched by Dookhan, to the substance alleged
      And Assistant District Attorney Rivera certified independent evidence on April 10, 2017
      When the case is reviewed
      Then a person must look at the weak evidence
      And the facts point to the second letter

  Rule: A certification on evidence that could not carry it is a conflict for a person.
        Source: Bridgeman II, 476 Mass. at 328

    @CERT-CONFLICT-1
    Scenario: Certified, and the finished search found nothing
      Given the search for other evidence is complete
      And Assistant District Attorney Rivera certified independent evidence on April 10, 2017
      When the case is reviewed
      Then a person must look at the certification that no evidence supports
      And the facts point to the second letter

    @CERT-CONFLICT-1 @not-WEAK-1 @not-WEAK-2
    Scenario: Certified, and the finished search found only a field test
      Given a witness can testify today to a field test, untouched by Dookhan, to the substance alleged
      And the search for other evidence is complete
      And Assistant District Attorney Rivera certified independent evidence on April 10, 2017
      When the case is reviewed
      Then a person must look at the certification that no evidence supports

    @CERT-CONFLICT-1
    Scenario: A certification with no name on it is one begun
      Given the search for other evidence is complete
      And somebody not named certified independent evidence on April 10, 2017
      When the case is reviewed
      Then a person must look at the certification that no evidence supports

  Rule: Stronger kinds of evidence may identify the substance; what is unknown of them is asked, not assumed.
        Source: Dawson, 399 Mass. at 466-467; Antone, 90 Mass. App. Ct. at 814-819; Bridgeman II, 476 Mass. at 328

    @WOULD-1 @not-WEAK-1
    Scenario Outline: Evidence that may carry a certification: <evidence>
      Given a witness can testify today to <evidence>, untouched by Dookhan, to the substance alleged
      And the foundation for it is laid
      When the case is reviewed
      Then a person must look at whether the office would reprosecute

      Examples:
        | evidence                                  |
        | a retest of the retained sample           |
        | another chemist's own tests               |
        | the opinion of a police officer           |
        | the opinion of an experienced user        |
        | a controlled buy                          |
        | the defendant's own admission             |
        | markings with proof of their authenticity |

    @WOULD-1 @not-EVIDENCE-1
    Scenario: A retest Dookhan had contact with is arguable, and no more
      Given a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
      And Dookhan handled what it rests on
      When the case is reviewed
      Then a person must look at whether the office would reprosecute

    @WOULD-1 @not-EVIDENCE-1 @not-WEAK-1
    Scenario Outline: Arguable also where Dookhan had contact: <evidence>
      Given a witness can testify today to <evidence>, untouched by Dookhan, to the substance alleged
      And Dookhan handled what it rests on
      And the foundation for it is laid
      When the case is reviewed
      Then a person must look at whether the office would reprosecute

      Examples:
        | evidence                                  |
        | another chemist's own tests               |
        | the opinion of a police officer           |
        | the opinion of an experienced user        |
        | a controlled buy                          |
        | the defendant's own admission             |
        | markings with proof of their authenticity |

    @WOULD-1 @not-EVIDENCE-1 @not-WEAK-1
    Scenario Outline: Needs no foundation: <evidence>
      Given a witness can testify today to <evidence>, untouched by Dookhan, to the substance alleged
      When the case is reviewed
      Then a person must look at whether the office would reprosecute

      Examples:
        | evidence                                  |
        | a retest of the retained sample           |
        | another chemist's own tests               |
        | the defendant's own admission             |
        | markings with proof of their authenticity |

    @WEAK-1
    Scenario Outline: Weak whatever its foundation, and whether Dookhan touched it or not: <evidence>
      Given a witness can testify today to <evidence>, untouched by Dookhan, to the substance alleged
      And <more>
      When the case is reviewed
      Then a person must look at the weak evidence

      Examples:
        | evidence                 | more                                |
        | a field test             | the foundation for it is laid       |
        | a field test             | the foundation for it is not laid   |
        | a field test             | Dookhan handled what it rests on    |
        | mere resemblance         | the foundation for it is laid       |
        | mere resemblance         | the foundation for it is not laid   |
        | mere resemblance         | Dookhan handled what it rests on    |
        | the markings on the pills | the foundation for it is laid      |
        | the markings on the pills | the foundation for it is not laid  |
        | the markings on the pills | Dookhan handled what it rests on   |
        | signs of dealing         | the foundation for it is laid       |
        | signs of dealing         | the foundation for it is not laid   |
        | signs of dealing         | Dookhan handled what it rests on    |
        | evidence of another kind | the foundation for it is laid       |
        | evidence of another kind | the foundation for it is not laid   |
        | evidence of another kind | Dookhan handled what it rests on    |

    @EVIDENCE-1
    Scenario Outline: Foundation not known: <evidence>
      Given a witness can testify today to <evidence>, untouched by Dookhan, to the substance alleged
      When the case is reviewed
      Then a person must look at what is not known of the evidence

      Examples:
        | evidence                           |
        | the opinion of an experienced user |
        | a controlled buy                   |

    @EVIDENCE-1
    Scenario Outline: A retest, and <unknown>
      Given a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
      And <unknown>
      When the case is reviewed
      Then a person must look at what is not known of the evidence
      And the facts point nowhere

      Examples:
        | unknown                                               |
        | it is not known whether it still exists               |
        | it is not known whether a witness is left             |
        | it is not known whether Dookhan handled what it rests on |
        | it is not known what it identifies                    |

    @EVIDENCE-1
    Scenario: An officer's opinion whose foundation is not known
      Given a witness can testify today to the opinion of a police officer, untouched by Dookhan, to the substance alleged
      When the case is reviewed
      Then a person must look at what is not known of the evidence

    @EVIDENCE-1 @not-WEAK-1
    Scenario: A field test beside a retest of which nothing is known
      Given a witness can testify today to a field test, untouched by Dookhan, to the substance alleged
      And the papers mention a retest of the retained sample
      When the case is reviewed
      Then a person must look at what is not known of the evidence

    @not-EVIDENCE-1 @WOULD-1
    Scenario: A sound retest beside an admission of which nothing is known
      Given a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
      And the papers mention the defendant's own admission
      When the case is reviewed
      Then a person must look at whether the office would reprosecute
