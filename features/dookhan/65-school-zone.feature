Feature: School zone counts
  A school or park zone count hangs on a drug charge; where that falls, it has nothing to hang on.

  Background:
    Given a guilty plea on May 1, 2008 to distribution of cocaine
    And Dookhan signed the drug certificate as primary chemist on March 10, 2008

  Rule: Where the drug charge falls, the count must be looked at with it. Source: G.L. c. 94C, s. 32J; general knowledge

    @SCHOOL-ZONE-1
    Scenario: The drug charge is on the second letter
      Given the office answered that it would not reprosecute
      And a second charge: a guilty plea on May 1, 2008 to a school zone violation
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And it hangs on the first charge
      When the case is reviewed
      Then the first charge belongs on the second letter, because the office would not reprosecute
      And on the second charge, a person must look at the school zone count together with its drug charge
      And on the second charge, the facts point to the second letter

    @SCHOOL-ZONE-1
    Scenario: The drug charge is already resolved
      Given the conviction was vacated and dismissed
      And a second charge: a guilty plea on May 1, 2008 to a school zone violation
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And it hangs on the first charge
      When the case is reviewed
      Then the first charge is already resolved
      And on the second charge, a person must look at the school zone count together with its drug charge

    @not-SCHOOL-ZONE-1
    Scenario: The drug charge still needs a person
      Given a second charge: a guilty plea on May 1, 2008 to a school zone violation
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And it hangs on the first charge
      When the case is reviewed
      Then on the first charge, a person must look at the unfinished search for evidence
      And on the second charge, a person must look at the unfinished search for evidence

  Rule: A certified school zone count needs its drug charge on the third letter too. Source: Bridgeman II, 476 Mass. at
        328; G.L. c. 94C, s. 32J

    Background:
      Given the person is living
      And the office answered that it would reprosecute
      And the office answered that it could reprosecute
      And the search for other evidence is complete
      And a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged

    @BR2-10-THIRD-1 @BR2-10-THIRD-2
    Scenario: Both are certified
      Given Assistant District Attorney Rivera certified independent evidence on April 10, 2017
      And a second charge: a guilty plea on May 1, 2008 to a school zone violation
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And it hangs on the first charge
      And the office answered that it would reprosecute
      And the office answered that it could reprosecute
      And the search for other evidence is complete
      And a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
      And Assistant District Attorney Rivera certified independent evidence on April 10, 2017
      When the case is reviewed
      Then the first charge belongs on the third letter
      And the second charge belongs on the third letter

    @CERT-INCOMPLETE-9 @not-BR2-10-THIRD-2
    Scenario: Only the school zone count is certified
      Given a second charge: a guilty plea on May 1, 2008 to a school zone violation
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And it hangs on the first charge
      And the office answered that it would reprosecute
      And the office answered that it could reprosecute
      And the search for other evidence is complete
      And a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
      And Assistant District Attorney Rivera certified independent evidence on April 10, 2017
      When the case is reviewed
      Then on the first charge, a person must look at whether to certify
      And on the second charge, a person must look at what the certification lacks
      And on the second charge, the facts point to the third letter
