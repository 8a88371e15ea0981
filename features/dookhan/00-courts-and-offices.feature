Feature: Courts and offices the protocol binds
  Seven district attorneys were parties: Suffolk, Middlesex, Essex, Norfolk, Plymouth, Bristol, Cape and Islands.

  Background:
    Given an office that would not reprosecute any of the charges
    And a guilty plea on May 1, 2008 to possession of cocaine
    And Dookhan signed the drug certificate as primary chemist on March 10, 2008

  Rule: A federal conviction is outside; the order reaches convictions in the courts of the Commonwealth.
        Source: Bridgeman II, 476 Mass. at 298 n.2

    @FEDERAL-1
    Scenario: A federal court holds the conviction
      Given the case is in a federal court
      When the case is reviewed
      Then the charge is outside the protocol

    @not-FEDERAL-1
    Scenario Outline: A court of the Commonwealth holds the conviction
      Given the case is in <court>
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute

      Examples:
        | court                      |
        | the Superior Court         |
        | the District Court         |
        | the Boston Municipal Court |
        | the Juvenile Court         |

  Rule: An office that was not a party is not bound, and a person decides whether it follows the protocol.
        Source: Bridgeman II, 476 Mass. at 298 n.2

    @DISTRICT-1
    Scenario: An office outside the seven
      Given the case is one of an office outside the seven
      When the case is reviewed
      Then a person must look at whether this office follows the protocol
      And the facts point nowhere

    @FEDERAL-1 @not-DISTRICT-1
    Scenario: A federal case is outside wherever it comes from
      Given the case is one of an office outside the seven
      And the case is in a federal court
      When the case is reviewed
      Then the charge is outside the protocol

    @not-DISTRICT-1
    Scenario Outline: Each of the seven offices is bound
      Given the case is one of the <office> office
      When the case is reviewed without any office's criteria
      Then the charge belongs on the second letter, because the office would not reprosecute

      Examples:
        | office           |
        | Suffolk          |
        | Middlesex        |
        | Essex            |
        | Norfolk          |
        | Plymouth         |
        | Bristol          |
        | Cape and Islands |
