Feature: When the day she signed is not recorded
  What the papers suggest is shown, and a person finds the date.

  Background:
    Given an office that would not reprosecute any of the charges

  Rule: An unknown date is never read as a late one. Source: Ruffin, 475 Mass. at 1003-1004; Interim Order of May 11,
        2016, para. 4; our own rule

    @RUFFIN-DATE-3 @not-RUFFIN-1
    Scenario: Nothing tells when she signed
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on a day not recorded
      When the case is reviewed
      Then a person must look at when Dookhan signed
      And the facts point nowhere

    @RUFFIN-DATE-3
    Scenario: Nothing tells when the plea was
      Given a guilty plea to possession of cocaine on a day not recorded
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then a person must look at when Dookhan signed

    @RUFFIN-DATE-1
    Scenario: Only the certificate is dated, a day after the plea
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on a day not recorded
      And the certificate is dated May 2, 2008
      When the case is reviewed
      Then a person must look at when Dookhan signed
      And the facts point to the first letter

    @RUFFIN-DATE-3 @not-CERT-DATE-1
    Scenario: Only the certificate is dated, on the day of the plea
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on a day not recorded
      And the certificate is dated May 1, 2008
      When the case is reviewed
      Then a person must look at when Dookhan signed
      And the facts point nowhere

    @CERT-DATE-1
    Scenario: Only the certificate is dated, a day before the plea
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on a day not recorded
      And the certificate is dated April 30, 2008
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute
      And the answer notes that the order rests on the certificate's date

    @RUFFIN-DATE-2
    Scenario: The charge was listed, and nothing is dated
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on a day not recorded
      And the charge was on the list the office filed in 2016
      When the case is reviewed
      Then a person must look at when Dookhan signed
      And the facts point to the second letter

    @IO-2016-4 @RUFFIN-DATE-3 @not-RUFFIN-1 @not-RUFFIN-DATE-1
    Scenario: The charge was listed, her part is not recorded, and the certificate is dated after the plea
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And the drug certificate does not show what Dookhan did
      And the certificate is dated May 2, 2008
      And the charge was on the list the office filed in 2016
      When the case is reviewed
      Then a person must look at when Dookhan signed
      And the facts point nowhere
