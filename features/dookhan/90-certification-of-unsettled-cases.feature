Feature: Certifying a case the opinion is not known to reach
  What the opinion says of filed cases was not confirmed, and a disposition not understood cannot be certified.

  Rule: A certified charge that was placed on file, or whose ending is not understood, goes to a person.
        Source: points of Bridgeman II not confirmed, and our own rule

    Background:
      Given the date of judgment is April 18, 2017
      And the person is living

    @CERT-INCOMPLETE-6 @not-BR2-10-THIRD-1 @FILED-1
    Scenario: Placed on file, and certified
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "Filed - Guilty Plea"
      And Dookhan signed the drug certificate as confirmatory chemist on March 10, 2008
      And a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
      And the search for other evidence is complete
      And the office answered that it would reprosecute
      And the office answered that it could reprosecute
      And Assistant District Attorney Rivera certified independent evidence on April 10, 2017
      When the case is reviewed
      Then a person must look at what the certification lacks
      And the facts point to the third letter

    @CERT-INCOMPLETE-7 @DISPOSITION-3 @not-BR2-10-THIRD-1
    Scenario: The ending is not understood, and the charge is certified
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "Fix this code"
      And Dookhan signed the drug certificate as confirmatory chemist on March 10, 2008
      And a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
      And the search for other evidence is complete
      And the office answered that it would reprosecute
      And the office answered that it could reprosecute
      And Assistant District Attorney Rivera certified independent evidence on April 10, 2017
      When the case is reviewed
      Then a person must look at how the charge ended
