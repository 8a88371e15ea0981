Feature: How the protocol sorts
  Eight short cases that follow from Bridgeman II. No real person.

  Rule: First letter, second letter, third letter, or none. Source: Bridgeman II, 476 Mass. at 300-301, 306, 327-328

    @RUFFIN-1
    Scenario: A plea before the signature
      Given the case is one of the Essex office
      And a guilty plea on May 20, 2008 to distribution of heroin
      And Dookhan signed the drug certificate as confirmatory chemist on July 14, 2008
      And one other analyst is named on the certificate
      When the case is reviewed without any office's criteria
      Then the charge belongs on the first letter

    @BR2-9 @SCOPE-DISP-NOLLE
    Scenario: A plea to resisting arrest only, after the drug charge was abandoned
      Given the case is one of the Plymouth office
      And a charge of possession of cocaine that ended on December 3, 2009 in the words "Nolle Prosequi"
      And Dookhan signed the drug certificate as primary chemist on October 15, 2009
      And a second charge: a guilty plea on December 3, 2009 to resisting arrest
      When the case is reviewed without any office's criteria
      Then the first charge is outside the protocol
      And the second charge is outside the protocol

    @BR2-8-WOULD-NOT @BR2-8-COULD-NOT
    Scenario: An old possession case nobody would try again, its sentence long served
      Given the case is one of the Bristol office
      And a guilty plea on May 4, 2007 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on April 2, 2007
      And the search for other evidence is complete
      And the office answered that it would not reprosecute
      And the office answered that it could not reprosecute
      When the case is reviewed without any office's criteria
      Then the charge belongs on the second letter, because the office would not reprosecute

    @BR2-8-COULD-NOT @not-BR2-8-WOULD-NOT
    Scenario: Willing, but the powder was used up
      Given the case is one of the Suffolk office
      And a guilty plea on October 6, 2010 to trafficking in cocaine
      And Dookhan signed the drug certificate as primary chemist on April 20, 2010
      And the search for other evidence is complete
      And the office answered that it would reprosecute
      And the office answered that it could not reprosecute
      When the case is reviewed without any office's criteria
      Then the charge belongs on the second letter, because the office could not reprosecute

    @BR2-8-WOULD-NOT
    Scenario: Able, but unwilling
      Given the case is one of the Middlesex office
      And a guilty plea on August 19, 2009 to distribution of heroin
      And Dookhan signed the drug certificate as confirmatory chemist on May 12, 2009
      And a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
      And the search for other evidence is complete
      And the office answered that it would not reprosecute
      And the office answered that it could reprosecute
      When the case is reviewed without any office's criteria
      Then the charge belongs on the second letter, because the office would not reprosecute

    @BR2-10-THIRD-1
    Scenario: Able and willing, with a retest that was also weighed
      Given the case is one of the Suffolk office
      And a guilty plea on June 21, 2011 to trafficking in cocaine
      And Dookhan signed the drug certificate as confirmatory chemist on February 8, 2011
      And a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
      And it proves the weight charged
      And the person is living
      And the search for other evidence is complete
      And the office answered that it would reprosecute
      And the office answered that it could reprosecute
      And Assistant District Attorney Rivera certified independent evidence on April 10, 2017
      When the case is reviewed without any office's criteria
      Then the charge belongs on the third letter

    @BR2-8-WOULD-NOT @SCOPE-ROLE-NONE
    Scenario: One arrest, two drugs, different chemists
      Given the case is one of the Norfolk office
      And a guilty plea on January 12, 2009 to possession with intent to distribute cocaine
      And Dookhan signed the drug certificate as primary chemist on September 30, 2008
      And the office answered that it would not reprosecute
      And a second charge: a guilty plea on January 12, 2009 to possession with intent to distribute marijuana
      And Dookhan had no part in the drug certificate
      And two other analysts are named on the certificate
      When the case is reviewed without any office's criteria
      Then the first charge belongs on the second letter, because the office would not reprosecute
      And the second charge is outside the protocol

    @RESOLVED-1
    Scenario: Vacated and abandoned years before
      Given the case is one of the Cape and Islands office
      And a guilty plea on November 15, 2006 to distribution of cocaine
      And Dookhan signed the drug certificate as primary chemist on August 1, 2006
      And the conviction was vacated and dismissed on March 8, 2013
      When the case is reviewed without any office's criteria
      Then the charge is already resolved
