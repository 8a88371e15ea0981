Feature: Real decisions on pleas and admissions
  Facts in our own words, as far as the text read states them, before the decision was handed down. Where no office is
  named, Suffolk stands in; no office's criteria are asked for, so nothing depends on it.

  Rule: She signed as analyst, and nothing more is on record than the opinion tells. Source: Scott, 467 Mass. at 344-358;
        Bridgeman II, 476 Mass. at 300-301, 306, 309

    @PENDING-2
    Scenario: Commonwealth v. Scott, 467 Mass. 336 (2014)
      Given an admission to sufficient facts to possession of cocaine on a day not recorded
      And Dookhan signed the drug certificate as assistant analyst before it, on a day not recorded
      And a new trial was allowed, and the order is not final
      When the case is reviewed without any office's criteria
      Then a person must look at the order for a new trial

    @ROLE-1
    Scenario: Commonwealth v. Bjork, 467 Mass. 1006 (2014)
      Given a guilty plea to possession with intent to distribute heroin on a day not recorded
      And the drug certificate does not show what Dookhan did
      And a new trial was allowed, and the order is not final
      When the case is reviewed without any office's criteria
      Then a person must look at Dookhan's part in the certificate

    @BR2-6-NOT-REVIEWED @SCOPE-DISP-BARE @ROLE-1
    Scenario: Commonwealth v. Geordano Rodriguez, 467 Mass. 1002 (2014)
      Given an admission to sufficient facts on January 10, 2006 to possession with intent to distribute heroin
      And Dookhan signed the drug certificate as assistant analyst before it, on a day not recorded
      And one other analyst is named on the certificate
      And a new trial was denied
      And a second charge: a charge of a school zone violation that ended on January 10, 2006 in the words "Dismissed"
      And Dookhan signed the drug certificate as assistant analyst before it, on a day not recorded
      And a new trial was denied
      And a third charge: an admission to sufficient facts on January 10, 2006 to possession of marijuana
      And the drug certificate does not show what Dookhan did
      And a new trial was denied
      When the case is reviewed without any office's criteria
      Then on the first charge, a person must look at the unfinished search for evidence
      And the second charge is outside the protocol
      And on the third charge, a person must look at Dookhan's part in the certificate

    @WEAK-1
    Scenario: Commonwealth v. Antone, 90 Mass. App. Ct. 810 (2017)
      Given the case is one of the Bristol office
      And a guilty plea to trafficking in cocaine on a day not recorded
      And Dookhan signed the drug certificate as confirmatory chemist before it, on a day not recorded
      And the papers mention evidence of another kind
      And a new trial was denied
      When the case is reviewed without any office's criteria
      Then a person must look at the weak evidence
      And the facts point to the second letter

    @SCOPE-CHARGE-2
    Scenario: Bridgeman v. District Attorney for the Suffolk District, 471 Mass. 465 (2015), the petitioners
      Given a guilty plea to a drug offense not recorded on a day not recorded
      And Dookhan signed the drug certificate as assistant analyst on a day not recorded
      When the case is reviewed without any office's criteria
      Then a person must look at whether it is a drug charge

    @SCOPE-CHARGE-2
    Scenario: Commonwealth v. Golding, 93 Mass. App. Ct. 1113 (2018) (Rule 1:28)
      Given the case is one of the Middlesex office
      And a guilty plea to a drug offense not recorded on a day not recorded
      And Dookhan signed the drug certificate as assistant analyst on a day not recorded
      And the papers mention a controlled buy
      And the papers mention the defendant's own admission
      And a new trial was denied
      When the case is reviewed without any office's criteria
      Then a person must look at whether it is a drug charge

    @BR2-6-NOT-REVIEWED @SCOPE-DISP-BARE
    Scenario: Commonwealth v. Smith, No. 16-P-946 (Mass. App. Ct. June 2, 2017) (Rule 1:28)
      Given a guilty plea to distribution of cocaine on a day not recorded
      And Dookhan signed the drug certificate as assistant analyst before it, on a day not recorded
      And a new trial was denied
      And a second charge: a charge of a school zone violation that ended in the words "Dismissed"
      And Dookhan signed the drug certificate as assistant analyst before it, on a day not recorded
      When the case is reviewed without any office's criteria
      Then on the first charge, a person must look at the unfinished search for evidence
      And the second charge is outside the protocol

  Rule: She signed only after the plea. Source: Ruffin, 475 Mass. at 1003-1004

    @RUFFIN-1 @SCOPE-DISP-BARE
    Scenario: Commonwealth v. Ruffin, 475 Mass. 1003 (2016)
      Given a guilty plea on July 26, 2007 to distribution of cocaine
      And Dookhan signed the drug certificate as assistant analyst on October 3, 2007
      And one other analyst is named on the certificate
      And a new trial was denied
      And a second charge: a charge of a school zone violation that ended on July 26, 2007 in the words "Dismissed"
      And Dookhan signed the drug certificate as assistant analyst on October 3, 2007
      When the case is reviewed without any office's criteria
      Then the first charge belongs on the first letter
      And the second charge is outside the protocol
