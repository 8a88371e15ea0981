Feature: What could be proved without her
  The question is the substance alleged, proved by evidence apart from her certificate and her testimony, today.

  Background:
    Given a guilty plea on May 1, 2008 to possession of cocaine
    And Dookhan signed the drug certificate as confirmatory chemist on March 10, 2008

  Rule: Where the office could not reprosecute, the charge belongs on the second letter; a person's answer settles it.
        Source: Bridgeman II, 476 Mass. at 300-301, 327-328

    @BR2-8-COULD-NOT @not-CERT-CONFLICT-2
    Scenario: The office answered that it could not
      Given the office answered that it would reprosecute
      And the office answered that it could not reprosecute
      When the case is reviewed
      Then the charge belongs on the second letter, because the office could not reprosecute

    @BR2-8-COULD-NOT @CERT-CONFLICT-2
    Scenario: The office answered that it could not, and a certification is on file
      Given the office answered that it could not reprosecute
      And Assistant District Attorney Rivera certified independent evidence on April 10, 2017
      When the case is reviewed
      Then the charge belongs on the second letter, because the office could not reprosecute
      And the answer notes that a certification stands against the office's answer

  Rule: A result that finds another substance, none, or nothing certain speaks against the substance alleged.
        Source: Bridgeman II, 476 Mass. at 328

    @NEG-1
    Scenario Outline: The certificate reports <result>
      Given the certificate reports <result>
      When the case is reviewed
      Then a person must look at the result that contradicts the substance alleged
      And the facts point to the second letter

      Examples:
        | result                  |
        | no controlled substance |
        | an inconclusive result  |

    @NEG-1
    Scenario Outline: The retest <result>
      Given the papers mention a retest of the retained sample
      And it <result>
      When the case is reviewed
      Then a person must look at the result that contradicts the substance alleged

      Examples:
        | result                        |
        | identifies another substance  |
        | finds no controlled substance |
        | is inconclusive               |

    @not-NEG-1
    Scenario: The certificate reports a controlled substance
      Given the certificate reports a controlled substance
      When the case is reviewed
      Then a person must look at the unfinished search for evidence

    @not-NEG-1 @BR2-8-COULD-NOT
    Scenario: A negative result changes nothing where the office could not reprosecute
      Given the certificate reports no controlled substance
      And the office answered that it could not reprosecute
      When the case is reviewed
      Then the charge belongs on the second letter, because the office could not reprosecute

  Rule: An empty list means nothing until somebody has looked, case by case.
        Source: Bridgeman II, 476 Mass. at 300-301, 327-328

    @BR2-6-NOT-REVIEWED @not-BR2-8-NO-EVIDENCE
    Scenario Outline: No evidence is on record, and the search <state>
      Given the search for other evidence <state>
      When the case is reviewed
      Then a person must look at the unfinished search for evidence
      And the facts point nowhere

      Examples:
        | state                        |
        | is not complete              |
        | is not known to be complete  |

    @BR2-8-NO-EVIDENCE @not-BR2-6-NOT-REVIEWED
    Scenario: The finished search found nothing
      Given the search for other evidence is complete
      When the case is reviewed
      Then the charge is proposed for the second letter, because the office could not reprosecute

    @BR2-8-NO-EVIDENCE
    Scenario: The finished search found nothing, and the office has not decided whether it could
      Given the search for other evidence is complete
      And the office has not decided whether it could reprosecute
      When the case is reviewed
      Then the charge is proposed for the second letter, because the office could not reprosecute

    @COULD-CONFLICT-1 @not-BR2-8-NO-EVIDENCE
    Scenario: The finished search found nothing, and the office says it could
      Given the search for other evidence is complete
      And the office answered that it could reprosecute
      When the case is reviewed
      Then a person must look at what the office could prove it with
      And the facts point to the second letter

    @BR2-8-NO-EVIDENCE
    Scenario Outline: The finished search found a retest, and <state>
      Given the papers mention a retest of the retained sample
      And <state>
      And the search for other evidence is complete
      When the case is reviewed
      Then the charge is proposed for the second letter, because the office could not reprosecute

      Examples:
        | state                    |
        | it no longer exists      |
        | no witness to it is left |

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
