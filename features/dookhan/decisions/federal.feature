Feature: Real decisions in federal courts
  Facts in our own words, as far as the text read states them, before the decision was handed down. A federal prosecution
  has no district attorney; Suffolk stands in, and no office's criteria are asked for.

  Rule: A federal conviction is outside, whatever she did. Source: Bridgeman II, 476 Mass. at 298 n.2

    Background:
      Given the case is in a federal court

    @FEDERAL-1
    Scenario: Wilkins v. United States, 754 F.3d 24 (1st Cir. 2014)
      Given a guilty plea to distribution of cocaine on a day not recorded
      And Dookhan signed the drug certificate as assistant analyst before it, on a day not recorded
      And the papers mention a controlled buy
      And a new trial was denied
      When the case is reviewed without any office's criteria
      Then the charge is outside the protocol

    @FEDERAL-1
    Scenario: United States v. Hampton, 109 F. Supp. 3d 431 (D. Mass. 2015)
      Given a guilty plea to distribution of cocaine on a day not recorded
      And Dookhan signed the drug certificate as assistant analyst on a day not recorded
      And the papers mention a controlled buy
      When the case is reviewed without any office's criteria
      Then the charge is outside the protocol

    @FEDERAL-1 @BR2-9
    Scenario: United States v. Allen, Cr. No. 06-10170-MLW (D. Mass. Dec. 24, 2013), the federal charge
      Given a guilty plea to carrying a firearm without a license on a day not recorded
      When the case is reviewed without any office's criteria
      Then the charge is outside the protocol

    @FEDERAL-1
    Scenario: Castro v. United States, Cr. No. 11-10170-MLW (D. Mass. Aug. 9, 2017)
      Given a guilty plea on February 14, 2012 to distribution of cocaine
      And Dookhan signed the drug certificate as assistant analyst before it, on a day not recorded
      And the papers mention a controlled buy
      When the case is reviewed without any office's criteria
      Then the charge is outside the protocol

    @FEDERAL-1
    Scenario: United States v. Tooley, Cr. No. 10-10157-DJC (D. Mass. Feb. 11, 2015)
      Given a guilty plea to distribution of cocaine on a day not recorded
      And the drug certificate does not show what Dookhan did
      And the papers mention a field test
      And the papers mention a retest of the retained sample
      And the papers mention a controlled buy
      When the case is reviewed without any office's criteria
      Then the charge is outside the protocol

  Rule: A State conviction that counts in a federal sentence stays a State conviction. Source: Bridgeman II, 476 Mass.
        at 306, 309

    @SCOPE-CHARGE-2 @ROLE-1
    Scenario: United States v. Allen, the State drug convictions used as predicates
      Given a charge of an offense not recorded that ended in the words "Guilty"
      And the drug certificate does not show what Dookhan did
      When the case is reviewed without any office's criteria
      Then a person must look at whether it is a drug charge
