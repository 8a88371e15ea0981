Feature: Whether the office could reprosecute
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

    @NEG-1 @not-RUFFIN-NEG
    Scenario Outline: The certificate reports <result>
      Given the certificate reports <result>
      When the case is reviewed
      Then a person must look at the result that contradicts the substance alleged
      And the facts point to the second letter

      Examples:
        | result                  |
        | no controlled substance |
        | an inconclusive result  |

    @NEG-1 @not-COULD-CONFLICT-1
    Scenario: The certificate reports no controlled substance, and the office answered that it could reprosecute on nothing else
      Given the certificate reports no controlled substance
      And the search for other evidence is complete
      And the office answered that it could reprosecute
      When the case is reviewed
      Then a person must look at the result that contradicts the substance alleged

    @NEG-1 @not-RUFFIN-NEG
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
