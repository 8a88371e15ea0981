Feature: What an office's own criteria may propose
  How an office decides that it would reprosecute is its own policy, and not part of the court's test.

  Background:
    Given a guilty plea on May 1, 2008 to possession of cocaine
    And Dookhan signed the drug certificate as primary chemist on March 10, 2008

  Rule: A criterion the office itself stated may propose relief where no person has answered; it is policy, not law.
        Source: statements of the Essex and Bristol offices of April 2017, as the press quotes them

    @ESSEX-1
    Scenario: Essex dismissed all its District Court cases
      Given the case is one of the Essex office
      And the case is in the District Court
      When the case is reviewed
      Then the charge is proposed for the second letter, because the office would not reprosecute

    @ESSEX-1
    Scenario: The docket number tells that it is a District Court case
      Given the case is one of the Essex office
      And the docket number is "0938CR1515"
      When the case is reviewed
      Then the charge is proposed for the second letter, because the office would not reprosecute

    @not-ESSEX-1
    Scenario Outline: Essex in <court>
      Given the case is one of the Essex office
      And the case is in <court>
      When the case is reviewed
      Then a person must look at the unfinished search for evidence

      Examples:
        | court                    |
        | the Superior Court       |
        | a court not recorded     |

    @BRISTOL-1
    Scenario: Bristol dismissed every District Court charge of the class
      Given the case is one of the Bristol office
      And the case is in the District Court
      When the case is reviewed
      Then the charge is proposed for the second letter, because the office would not reprosecute

    @BRISTOL-2 @not-BRISTOL-1
    Scenario: Bristol dismissed Superior Court cases whose evidence no longer exists
      Given the case is one of the Bristol office
      And the case is in the Superior Court
      And the sample was destroyed
      And the search for other evidence is complete
      When the case is reviewed
      Then the charge is proposed for the second letter, because the office would not reprosecute

    @not-BRISTOL-2
    Scenario: Bristol in Superior Court, and the search for evidence is not finished
      Given the case is one of the Bristol office
      And the case is in the Superior Court
      When the case is reviewed
      Then a person must look at the unfinished search for evidence

    @not-ESSEX-1
    Scenario Outline: A person's answer outranks the office's criteria: the office <answer>
      Given the case is one of the Essex office
      And the case is in the District Court
      And the office <answer>
      When the case is reviewed
      Then a person must look at the unfinished search for evidence

      Examples:
        | answer                                       |
        | answered that it would reprosecute           |
        | has not decided whether it would reprosecute |

    @not-ESSEX-1 @BR2-8-COULD-NOT
    Scenario: The office answered that it could not: its answer gives the ground, not its criteria
      Given the case is one of the Essex office
      And the case is in the District Court
      And the office answered that it could not reprosecute
      When the case is reviewed
      Then the charge belongs on the second letter, because the office could not reprosecute

    @not-ESSEX-1
    Scenario: A named person has certified: the criteria do not speak over that
      Given the case is one of the Essex office
      And the case is in the District Court
      And Assistant District Attorney Rivera certified independent evidence on April 10, 2017
      When the case is reviewed
      Then a person must look at the unfinished search for evidence

    @not-ESSEX-1
    Scenario: Nobody's criteria are asked for
      Given the case is one of the Essex office
      And the case is in the District Court
      When the case is reviewed without any office's criteria
      Then a person must look at the unfinished search for evidence

    @ESSEX-1
    Scenario: Another office's criteria, for comparison
      Given the case is one of the Suffolk office
      And the case is in the District Court
      When the case is reviewed under the criteria of Essex
      Then the charge is proposed for the second letter, because the office would not reprosecute
      And the answer marks the criteria as those of another office

    Scenario Outline: <office> has stated no criteria
      Given the case is one of the <office> office
      When the case is reviewed
      Then the answer says that the office has no criteria on record
      And a person must look at the unfinished search for evidence

      Examples:
        | office   |
        | Norfolk  |
        | Plymouth |
