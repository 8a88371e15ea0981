Feature: Several charges on one docket
  The unit of decision is the charge. Relief on one leaves the others where they are.

  Rule: Vacating a drug charge touches neither other convictions nor drug convictions she had no part in.
        Source: Bridgeman II, 476 Mass. at 328 n.26

    @BR2-9 @SCOPE-ROLE-NONE
    Scenario: A tainted drug charge, another chemist's drug charge, and a firearm
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And the office answered that it would not reprosecute
      And a second charge: a guilty plea on May 1, 2008 to possession of marijuana
      And Dookhan had no part in the drug certificate
      And a third charge: a guilty plea on May 1, 2008 to carrying a firearm without a license
      When the case is reviewed
      Then the first charge belongs on the second letter, because the office would not reprosecute
      And the second charge is outside the protocol
      And the third charge is outside the protocol

  Rule: An unclear charge is not excluded for her lack of a part while another count of the docket may be hers.
        Source: our own rule (standard, test 50)

    @SCOPE-CHARGE-1 @not-SCOPE-ROLE-NONE
    Scenario: A conspiracy beside a drug count she signed for
      Given a guilty plea on May 1, 2008 to distribution of cocaine
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And a second charge: a guilty plea on May 1, 2008 to conspiracy to violate the drug law
      And Dookhan had no part in the drug certificate
      When the case is reviewed
      Then on the second charge, a person must look at whether it is a drug charge

    @SCOPE-ROLE-NONE
    Scenario: A conspiracy beside a drug count she had no part in
      Given a guilty plea on May 1, 2008 to distribution of cocaine
      And Dookhan had no part in the drug certificate
      And a second charge: a guilty plea on May 1, 2008 to conspiracy to violate the drug law
      And Dookhan had no part in the drug certificate
      When the case is reviewed
      Then the first charge is outside the protocol
      And the second charge is outside the protocol

    @SCOPE-CHARGE-1 @HINTON-1
    Scenario Outline: A conspiracy beside a drug count she signed for, and Dookhan <part> its certificate
      Given a guilty plea on May 1, 2008 to distribution of cocaine
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And a second charge: a guilty plea on May 1, 2008 to conspiracy to violate the drug law
      And Dookhan <part> the drug certificate
      And two other analysts are named on the certificate
      When the case is reviewed
      Then on the second charge, a person must look at whether it is a drug charge

      @not-SCOPE-ROLE-SETUP
      Examples: at the instrument
        | part                           |
        | only set up the instrument for |
      @not-SCOPE-ROLE-NOTARY
      Examples: as notary
        | part           |
        | only notarized |
