Feature: A certification that came in with the file
  Whoever reads the answer sees who certified and when, as the file states it. The service certifies nothing.

  Background:
    Given the date of judgment is April 18, 2017
    And the person is living
    And a guilty plea on May 1, 2008 to possession of cocaine
    And Dookhan signed the drug certificate as confirmatory chemist on March 10, 2008
    And a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
    And the office answered that it would reprosecute
    And the office answered that it could reprosecute
    And the search for other evidence is complete

  Rule: A named person answers for the certification. Source: Bridgeman II, 476 Mass. at 328

    @BR2-10-THIRD-1
    Scenario: The file says who certified, and when
      Given Assistant District Attorney Rivera certified independent evidence on April 10, 2017
      When the case is reviewed
      Then the charge belongs on the third letter
      And the file is shown to state that Assistant District Attorney Rivera certified on April 10, 2017

    @CERT-INCOMPLETE-1
    Scenario: The file says who certified, and not when
      Given Assistant District Attorney Rivera certified independent evidence on a day not recorded
      When the case is reviewed
      Then a person must look at what the certification lacks
      And the file is shown to state that Assistant District Attorney Rivera certified on a day not recorded

    @CERT-INCOMPLETE-1
    Scenario: The file says when, and not who
      Given somebody not named certified independent evidence on April 10, 2017
      When the case is reviewed
      Then a person must look at what the certification lacks
      And the file is not shown to state any certification

    @CANDIDATE-1
    Scenario: Nobody has certified
      When the case is reviewed
      Then a person must look at whether to certify
      And the file is not shown to state any certification
