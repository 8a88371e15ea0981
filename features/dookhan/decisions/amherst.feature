Feature: Real decisions on drugs tested at Amherst
  Facts in our own words, as far as the text read states them, before the decision was handed down. Suffolk stands in for
  offices the opinion does not name or the order did not bind; no office's criteria are asked for.

  Rule: The Dookhan letters do not apply; the class of the Amherst laboratory has its own judgment.
        Source: CPCS v. Attorney General, 480 Mass. at 722-729

    @FARAK-1 @BR2-9
    Scenario: Commonwealth v. Cotto, 471 Mass. 97 (2015)
      Given a guilty plea on April 13, 2009 to trafficking in cocaine
      And Dookhan had no part in the drug certificate
      And the certificate comes from the Amherst laboratory
      And the certificate is dated June 8, 2007
      And one other analyst is named on the certificate
      And a new trial was denied
      And a second charge: a guilty plea on April 13, 2009 to possession of ammunition without a card
      When the case is reviewed without any office's criteria
      Then on the first charge, a person must look at the Amherst judgment
      And the second charge is outside the protocol

    @RESOLVED-1 @FARAK-1 @BR2-9
    Scenario: Commonwealth v. Claudio, 484 Mass. 203 (2020), an earlier drug conviction used as a predicate
      Given a guilty plea to a sexual offense on a day not recorded
      And a second charge: a charge of an offense not recorded that ended in the words "Guilty"
      And Dookhan had no part in the drug certificate
      And the certificate comes from the Amherst laboratory
      And the conviction was vacated
      When the case is reviewed without any office's criteria
      Then the first charge is outside the protocol
      And the second charge is already resolved

    @FARAK-1 @BR2-9
    Scenario: Commonwealth v. Ubeira-Gonzalez, 87 Mass. App. Ct. 37 (2015)
      Given a guilty plea to possession with intent to distribute heroin on a day not recorded
      And Dookhan had no part in the drug certificate
      And the certificate comes from the Amherst laboratory
      And the papers mention signs of dealing
      And a new trial was allowed, and the order is not final
      And a second charge: a guilty plea to possession of heroin on a day not recorded
      And Dookhan had no part in the drug certificate
      And the certificate comes from the Amherst laboratory
      And a third charge: a guilty plea to resisting arrest on a day not recorded
      And a fourth charge: a guilty plea to assault and battery on a police officer on a day not recorded
      When the case is reviewed without any office's criteria
      Then on the first charge, a person must look at the Amherst judgment
      And on the second charge, a person must look at the Amherst judgment
      And the third charge is outside the protocol
      And the fourth charge is outside the protocol

    @FARAK-1
    Scenario: Commonwealth v. Valle, No. 2021-P-735 (Mass. App. Ct. July 21, 2022) (Rule 23.0)
      Given a guilty plea on January 5, 2005 to possession with intent to distribute cocaine
      And Dookhan had no part in the drug certificate
      And the certificate comes from the Amherst laboratory
      And a new trial was allowed, and the order is not final
      And a second charge: a guilty plea on January 5, 2005 to possession of cocaine
      And Dookhan had no part in the drug certificate
      And the certificate comes from the Amherst laboratory
      When the case is reviewed without any office's criteria
      Then on the first charge, a person must look at the Amherst judgment
      And on the second charge, a person must look at the Amherst judgment

    @FARAK-1
    Scenario: Commonwealth v. Cajigas, No. 22-P-590 (Mass. App. Ct. Dec. 16, 2022) (Rule 23.0)
      Given a charge of an offense not recorded that ended in the words "Guilty Plea - Lesser Included"
      And the office sorts the charge as possession with intent
      And Dookhan had no part in the drug certificate
      And the certificate comes from the Amherst laboratory
      And a new trial was denied
      When the case is reviewed without any office's criteria
      Then a person must look at the Amherst judgment
