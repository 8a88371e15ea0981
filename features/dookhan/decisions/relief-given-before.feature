Feature: Real decisions in which relief had been given already
  Facts in our own words, as far as the text read states them, before the decision was handed down. Where no office is
  named, Suffolk stands in; no office's criteria are asked for, so nothing depends on it.

  Rule: The letters sort convictions that stand. Source: Bridgeman II, 476 Mass. at 300, 327

    @RESOLVED-1
    Scenario: Commonwealth v. Martin, 476 Mass. 72 (2016)
      Given the case is one of the Norfolk office
      And a guilty plea to possession of marijuana on a day not recorded
      And Dookhan signed the drug certificate as assistant analyst on a day not recorded
      And the conviction was vacated
      When the case is reviewed without any office's criteria
      Then the charge is already resolved

    @RESOLVED-1
    Scenario: Commonwealth v. Green, 480 Mass. 777 (2018), companion of Martinez
      Given the case is one of the Middlesex office
      And a charge of an offense not recorded that ended in the words "Guilty"
      And the drug certificate does not show what Dookhan did
      And the conviction was vacated
      When the case is reviewed without any office's criteria
      Then the charge is already resolved

    @RESOLVED-1 @BR2-9
    Scenario: Commonwealth v. Guzman, 92 Mass. App. Ct. 1120 (2017) (Rule 1:28)
      Given a guilty plea to possession with intent to distribute cocaine on a day not recorded
      And Dookhan signed the drug certificate as confirmatory chemist before it, on a day not recorded
      And the conviction was vacated
      And a second charge: a guilty plea to carrying a firearm without a license on a day not recorded
      When the case is reviewed without any office's criteria
      Then the first charge is already resolved
      And the second charge is outside the protocol

    @RESOLVED-1 @RUFFIN-DATE-3 @REPLEA-2 @BR2-9
    Scenario: Commonwealth v. Charles, 466 Mass. 63 (2013), a plea and the plea that replaced it
      Given the case is one of the Essex office
      And a guilty plea on October 18, 2010 to possession with intent to distribute cocaine
      And Dookhan signed the drug certificate as primary chemist on a day not recorded
      And the conviction was vacated
      And a second charge: a guilty plea on July 26, 2013 to possession with intent to distribute cocaine
      And Dookhan signed the drug certificate as primary chemist on a day not recorded
      And the papers mention the defendant's own admission
      And the papers mention signs of dealing
      And the conviction replaced one that had fallen
      And a third charge: a guilty plea on July 26, 2013 to carrying a firearm without a license
      And a fourth charge: a guilty plea on July 26, 2013 to possession of ammunition without a card
      When the case is reviewed without any office's criteria
      Then the first charge is already resolved
      And on the second charge, a person must look at when Dookhan signed
      And the third charge is outside the protocol
      And the fourth charge is outside the protocol
