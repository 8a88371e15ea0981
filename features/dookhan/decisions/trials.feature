Feature: Real decisions after trial
  Facts in our own words, as far as the text read states them, before the decision was handed down. Where no office is
  named, Suffolk stands in; no office's criteria are asked for, so nothing depends on it.

  Rule: A verdict counts as a plea does. Source: Francis, 474 Mass. at 823-829

    @EVIDENCE-1
    Scenario: Commonwealth v. Francis, 474 Mass. 816 (2016)
      Given a guilty verdict of trafficking in cocaine on a day not recorded
      And Dookhan signed the drug certificate as assistant analyst before it, on a day not recorded
      And the papers mention the opinion of a police officer
      And a new trial was denied
      And a second charge: a guilty verdict of distribution of cocaine on a day not recorded
      And Dookhan signed the drug certificate as assistant analyst before it, on a day not recorded
      And the papers mention the opinion of a police officer
      And a new trial was denied
      When the case is reviewed without any office's criteria
      Then on the first charge, a person must look at what is not known of the evidence
      And on the second charge, a person must look at what is not known of the evidence

  Rule: That the Hinton laboratory tested the drug does not tell that she did. Source: Escobar, SJC-12430, n.1

    @ROLE-1 @SCOPE-DISP-ACQUITTED
    Scenario: Commonwealth v. Jeannis, No. 17-P-899 (Mass. App. Ct. June 12, 2018) (Rule 1:28)
      Given a guilty verdict of possession with intent to distribute cocaine on a day not recorded
      And the drug certificate does not show what Dookhan did
      And a new trial was denied
      And a second charge: a guilty verdict of possession of oxycodone on a day not recorded
      And the drug certificate does not show what Dookhan did
      And a new trial was denied
      And a third charge: a charge of a drug offense not recorded that ended in the words "Not Guilty"
      And the drug certificate does not show what Dookhan did
      When the case is reviewed without any office's criteria
      Then on the first charge, a person must look at Dookhan's part in the certificate
      And on the second charge, a person must look at Dookhan's part in the certificate
      And the third charge is outside the protocol

    @ROLE-1 @SCOPE-DISP-ACQUITTED @SCOPE-DISP-BARE
    Scenario: Commonwealth v. Curry, 88 Mass. App. Ct. 61 (2015)
      Given a guilty verdict of distribution of heroin on a day not recorded
      And the drug certificate does not show what Dookhan did
      And the papers mention a controlled buy
      And a second charge: a guilty verdict of possession with intent to distribute heroin on a day not recorded
      And the drug certificate does not show what Dookhan did
      And the papers mention a controlled buy
      And a third charge: a charge of possession with intent to distribute cocaine that ended in the words "Not Guilty"
      And a fourth charge: a charge of a school zone violation that ended in the words "Dismissed"
      When the case is reviewed without any office's criteria
      Then on the first charge, a person must look at Dookhan's part in the certificate
      And on the second charge, a person must look at Dookhan's part in the certificate
      And the third charge is outside the protocol
      And the fourth charge is outside the protocol
