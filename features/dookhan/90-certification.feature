Feature: Certification and the third letter
  No path leads to the third letter without a named person's certification.

  Background:
    Given the date of judgment is April 18, 2017
    And the person is living
    And a guilty plea on May 1, 2008 to possession of cocaine
    And Dookhan signed the drug certificate as confirmatory chemist on March 10, 2008
    And a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged

  Rule: The office must certify that on a new trial it could produce evidence, apart from her certificate and testimony,
        on which a rational jury could find the substance alleged. Source: Bridgeman II, 476 Mass. at 328

    Background:
      Given the office answered that it would reprosecute
      And the office answered that it could reprosecute
      And the search for other evidence is complete

    @BR2-10-THIRD-1 @not-CERT-INCOMPLETE-1 @not-CERT-INCOMPLETE-10
    Scenario Outline: Certified <when>
      Given Assistant District Attorney Rivera certified independent evidence on <day>
      When the case is reviewed
      Then the charge belongs on the third letter

      Examples:
        | when                       | day            |
        | before the day of judgment | April 10, 2017 |
        | on the day of judgment     | April 18, 2017 |

    @CERT-INCOMPLETE-1 @not-BR2-10-THIRD-1
    Scenario: A certification dated after the day of judgment
      Given Assistant District Attorney Rivera certified independent evidence on April 19, 2017
      When the case is reviewed
      Then a person must look at what the certification lacks
      And the facts point to the third letter

    @CERT-INCOMPLETE-1 @not-BR2-10-THIRD-1
    Scenario: A certification with no name
      Given somebody not named certified independent evidence on April 10, 2017
      When the case is reviewed
      Then a person must look at what the certification lacks

    @CERT-INCOMPLETE-1 @not-BR2-10-THIRD-1
    Scenario: A certification with no date
      Given Assistant District Attorney Rivera certified independent evidence on a day not recorded
      When the case is reviewed
      Then a person must look at what the certification lacks

    @CANDIDATE-1 @not-BR2-10-THIRD-1
    Scenario: Everything is there, and nobody has certified
      When the case is reviewed
      Then a person must look at whether to certify
      And the facts point to the third letter

    @CERT-INCOMPLETE-8 @not-BR2-10-THIRD-1 @DECEASED-1
    Scenario: Certified, and the person has died
      Given Assistant District Attorney Rivera certified independent evidence on April 10, 2017
      And the person has died
      When the case is reviewed
      Then a person must look at what the certification lacks
      And the facts point to the third letter
      And the answer notes that the person has died

    @CERT-INCOMPLETE-10 @not-BR2-10-THIRD-1 @not-CERT-INCOMPLETE-8
    Scenario: Certified, and it is not known whether the person is living
      Given Assistant District Attorney Rivera certified independent evidence on April 10, 2017
      And it is not known whether the person is living
      When the case is reviewed
      Then a person must look at what the certification lacks
      And the facts point to the third letter

    @CERT-INCOMPLETE-5 @not-BR2-10-THIRD-1 @JUVENILE-1
    Scenario: Certified, and it is a juvenile case
      Given Assistant District Attorney Rivera certified independent evidence on April 10, 2017
      And the case is in the Juvenile Court
      When the case is reviewed
      Then a person must look at what the certification lacks
      And the facts point to the third letter

  Rule: A certification without the office's answers or a finished search cannot stand yet.
        Source: Bridgeman II, 476 Mass. at 300-301, 327-328

    @CERT-INCOMPLETE-2 @not-BR2-10-THIRD-1
    Scenario Outline: Certified, and the office <answer>
      Given the office <answer>
      And the office answered that it could reprosecute
      And the search for other evidence is complete
      And Assistant District Attorney Rivera certified independent evidence on April 10, 2017
      When the case is reviewed
      Then a person must look at what the certification lacks
      And the facts point to the third letter

      Examples:
        | answer                                       |
        | was not asked whether it would reprosecute   |
        | has not decided whether it would reprosecute |

    @CERT-INCOMPLETE-3 @not-BR2-10-THIRD-1
    Scenario Outline: Certified, and the office <answer>
      Given the office answered that it would reprosecute
      And the office <answer>
      And the search for other evidence is complete
      And Assistant District Attorney Rivera certified independent evidence on April 10, 2017
      When the case is reviewed
      Then a person must look at what the certification lacks
      And the facts point to the third letter

      Examples:
        | answer                                        |
        | was not asked whether it could reprosecute    |
        | has not decided whether it could reprosecute  |

    @CERT-INCOMPLETE-4 @not-BR2-10-THIRD-1
    Scenario Outline: Certified, and the search <state>
      Given the office answered that it would reprosecute
      And the office answered that it could reprosecute
      And the search for other evidence <state>
      And Assistant District Attorney Rivera certified independent evidence on April 10, 2017
      When the case is reviewed
      Then a person must look at what the certification lacks
      And the facts point to the third letter

      Examples:
        | state                       |
        | is not complete             |
        | is not known to be complete |

  Rule: Where nobody has certified, the office's answer is asked for first. Source: Bridgeman II, 476 Mass. at 300-301

    @WOULD-1 @not-CANDIDATE-1
    Scenario Outline: Nobody has certified, and the office <answer>
      Given the office <answer>
      When the case is reviewed
      Then a person must look at whether the office would reprosecute
      And the facts point nowhere

      Examples:
        | answer                                       |
        | was not asked whether it would reprosecute   |
        | has not decided whether it would reprosecute |

    @CANDIDATE-1 @not-WOULD-1
    Scenario: Nobody has certified, and the office would reprosecute
      Given the office answered that it would reprosecute
      When the case is reviewed
      Then a person must look at whether to certify
