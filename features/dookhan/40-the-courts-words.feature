Feature: The courts' words for how a charge ended
  Every line of the table of dispositions, once: what the courts' words mean is what the protocol turns on first.

  Background:
    Given an office that would not reprosecute any of the charges

  Rule: A plea, an admission or a finding of guilt is in scope.
        Source: Bridgeman II, 476 Mass. at 306, 309; Francis, 474 Mass. at 823-824

    @not-ROUTE-1 @not-FILED-1 @not-JUVENILE-1
    Scenario Outline: A plea in the words "<words>"
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "<words>"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute
      And the answer does not note that the route to guilt is not recorded
      And the answer does not note that it is a juvenile case
      And the answer does not note that the case was placed on file

      Examples:
        | words                                      |
        | Guilty Plea                                |
        | Guilty - Plea                              |
        | Guilty Plea - Agreed Upon                  |
        | Guilty Plea - Agreed Upon (Lesser Offense) |
        | Guilty Plea - Lesser Included              |
        | Guilty Plea - 24D Program                  |

    @not-ROUTE-1 @not-FILED-1 @not-JUVENILE-1
    Scenario Outline: A verdict or finding in the words "<words>"
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "<words>"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute
      And the answer does not note that the route to guilt is not recorded
      And the answer does not note that it is a juvenile case
      And the answer does not note that the case was placed on file

      Examples:
        | words                                               |
        | Guilty Verdict                                      |
        | Guilty Verdict - Lesser Included                    |
        | Jury returns verdict of guilty                      |
        | Jury returns verdict of guilty of lesser included   |
        | Jury returns verdict of guilty (of lesser included) |
        | Guilty - Bench Finding                              |
        | Guilty - Bench Finding Lesser Included Offense      |
        | Guilty - Bench Finding (Lesser Included Offense)    |

    @not-ROUTE-1 @not-FILED-1 @not-JUVENILE-1
    Scenario Outline: An admission in the words "<words>"
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "<words>"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute
      And the answer does not note that the route to guilt is not recorded
      And the answer does not note that it is a juvenile case
      And the answer does not note that the case was placed on file

      Examples:
        | words                                             |
        | Admit to Sufficient Facts                         |
        | Continued Without a Finding                       |
        | Continued without a finding - 24D Program         |
        | Plea to Sufficient Facts /Nollo Contendre /Alford |
        | Dismissed - After Continuance Without a Finding   |

    @ROUTE-1
    Scenario Outline: Guilt by a route not recorded in the words "<words>"
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "<words>"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute

      Examples:
        | words                              |
        | Guilty                             |
        | Guilty Finding                     |
        | Guilty Finding - Lesser Included   |
        | Guilty of Lesser Included Offense  |
        | Guilty - Probation violation found |

    @JUVENILE-1
    Scenario Outline: A juvenile case in the words "<words>"
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "<words>"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute

      Examples:
        | words                                               |
        | Delinquent                                          |
        | Adjudicated delinquent                              |
        | Adjudicated delinquent of lesser included offense   |
        | Adjudicated delinquent (of lesser included offense) |
        | Found to be a youthful offender                     |

    @FILED-1
    Scenario Outline: Placed on file after guilt in the words "<words>"
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "<words>"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute

      Examples:
        | words                        |
        | Filed - Guilty Plea          |
        | Filed - Guilty Finding       |
        | Filed - Guilty Verdict       |
        | Filed - Guilty Bench Finding |
        | Guilty - Filed               |
        | Guilty - Placed on File      |

  Rule: What ended without a plea, an admission or a finding of guilt is outside, whatever became of other counts.
        Source: Bridgeman II, 476 Mass. at 306, 309

    @SCOPE-DISP-NOLLE
    Scenario Outline: Abandoned by the prosecutor in the words "<words>"
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "<words>"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge is outside the protocol

      Examples:
        | words                               |
        | Nolle pros                          |
        | Nolle Prosequi                      |
        | Nolle Prosequi - Defendant indicted |

    @SCOPE-DISP-ACQUITTED
    Scenario Outline: Ended without guilt in the words "<words>"
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "<words>"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge is outside the protocol

      Examples:
        | words                              |
        | Not Guilty                         |
        | Not Guilty Verdict                 |
        | Not Guilty Finding                 |
        | Not Guilty - Bench Finding         |
        | Jury returns verdict of not guilty |
        | Not Delinquent                     |
        | Adjudicated not delinquent         |
        | Not Guilty by Reason of Insanity   |
        | No Bill                            |
        | No Probable Cause Found            |

    @SCOPE-DISP-PRETRIAL
    Scenario Outline: Pretrial probation in the words "<words>"
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "<words>"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge is outside the protocol

      Examples:
        | words                                              |
        | Pretrial Probation as Disposition                  |
        | Pretrial probation with consent                    |
        | Pretrial probation with consent of child/defendant |

    @SCOPE-DISP-CIVIL
    Scenario Outline: A civil infraction in the words "<words>"
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "<words>"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge is outside the protocol

      Examples:
        | words                                  |
        | Responsible                            |
        | Found responsible by judge             |
        | Not Responsible                        |
        | Conversion                             |
        | Responsible Under G.L. c.277 §70C      |
        | Responsible Under G.L. c.277, §70C     |
        | Not Responsible Under G.L. c.277, §70C |
        | Not Responsible Under G.L. c.277 §70C  |

    @SCOPE-DISP-DISMISSED @not-SCOPE-DISP-BARE
    Scenario Outline: Dismissed in the words "<words>"
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "<words>"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge is outside the protocol

      Examples:
        | words                                    |
        | Dismissed - Accord & Satisfaction        |
        | Dismissed-Accord & Satisfaction          |
        | Dismissed - After Pre-trial Probation    |
        | Dismissed - After Pretrial Probation     |
        | Dismissed - After Pretrial Diversion     |
        | Dismissed - Pretrial Diversion           |
        | Dismissed - Defendant Deceased           |
        | Dismissed - Defendant Indicted           |
        | Complaint dismissed. Indictment returned |
        | Dismissed - Lack of Jurisdiction         |
        | Dismissed - Lack of Prosecution          |
        | Dismissed - Lack of Speedy Trial         |
        | Dismissed - Request of Commonwealth      |
        | Dismissed at request of Commonwealth     |
        | Dismissed - Request of Victim            |
        | Dismissed - Substitute Complaint Issued  |
        | Dismissed - With Prejudice               |
        | Dismissed - Without Prejudice            |
        | Dismissed without prejudice              |

  Rule: Words that do not tell how the charge ended are never guessed at. Source: our own rule

    @DISPOSITION-1
    Scenario Outline: Filed without a finding in the words "<words>"
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "<words>"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then a person must look at how the charge ended
      And the facts point nowhere

      Examples:
        | words                                             |
        | Filed - Without a Finding                         |
        | Filed - No Plea Change                            |
        | Filed - No change of Plea                         |
        | Filed indefinitely with consent of Comm. and def. |
        | Filed with consent of Comm. and def.              |
        | Filed with consent of Commonwealth and defendant  |

    @DISPOSITION-2
    Scenario Outline: Transferred in the words "<words>"
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "<words>"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then a person must look at how the charge ended
      And the facts point nowhere

      Examples:
        | words                                                  |
        | Transferred to Another Court                           |
        | Transferred Out for Guilty Plea (MRCrP 37 {a})         |
        | Transferred Out for Trial (MRCrP 37 {b})               |
        | Transferred Out for Guilty Plea (Mass. R. Crim. P. 37) |
        | Transferred Out for Trial (Mass. R. Crim. P. 37)       |

    @DISPOSITION-3
    Scenario Outline: Not understood in the words "<words>"
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "<words>"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then a person must look at how the charge ended

      Examples:
        | words                                  |
        | Revoked Disp. - after Motion hearing   |
        | Pending: prior disposition REVOKED     |
        | To be dismissed upon community service |
        | To Be Dismissed Upon Payment           |
        | Denied - Charge Amended                |
        | Inactivated For Lack Of Service        |
        | Jury Trial Claimed                     |
        | Probable Cause Found                   |
        | Remanded                               |
        | Improper Jurisdiction                  |
        | NA                                     |
        | Fix this code                          |

  Rule: A conviction that was set aside is resolved; a bare vacatur may leave the charge open.
        Source: Bridgeman II, 476 Mass. at 300, 327; Trial Court data

    @RESOLVED-2 @OPEN-CHARGE-2 @not-CONFIRM-PREJUDICE-1
    Scenario Outline: Set aside in the words "<words>"
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "<words>"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge is already resolved

      Examples:
        | words                                             |
        | Disposition Vacated after motion for new trial    |
        | Disposition VACATED after Appeals Court decision  |
        | Disposition VACATED after SJC reversal            |
        | Disposition Vacated, Guilty Plea Withdrawn        |
        | Charge disposition revoked due to JP Lab analysis |

    @RESOLVED-2 @not-OPEN-CHARGE-2 @not-CONFIRM-PREJUDICE-1
    Scenario Outline: Set aside and dismissed in the words "<words>"
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "<words>"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge is already resolved

      Examples:
        | words                                                    |
        | Vacated & Dismissed with Prejudice (SJC Order)           |
        | Vacated & Dismissed with Prejudice (SJC Order - Am       |
        | Vacated & Dismissed with Prejudice (SJC Order - Amended) |

    @RESOLVED-2 @not-OPEN-CHARGE-2 @CONFIRM-PREJUDICE-1
    Scenario Outline: Relief for the laboratory in the words "<words>"
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "<words>"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge is already resolved

      Examples:
        | words                                           |
        | Dismissed due to JP Lab analysis                |
        | Nolle Prosequi prior/during JP Lab Court Review |

  Rule: Convicted of a lesser offense the record does not name, whether weight must be proved is not known.
        Source: Francis, 474 Mass. at 826-829

    @WEIGHT-1 @not-WEIGHT-2
    Scenario Outline: A lesser offense in the words "<words>"
      Given a charge of trafficking in cocaine that ended on May 1, 2008 in the words "<words>"
      And the office was not asked whether it would reprosecute
      And Dookhan signed the drug certificate as confirmatory chemist on March 10, 2008
      And a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
      And it does not prove the weight charged
      When the case is reviewed
      Then a person must look at whether weight must be proved
      And the facts point nowhere

      Examples:
        | words                                               |
        | Guilty Plea - Agreed Upon (Lesser Offense)          |
        | Guilty Plea - Lesser Included                       |
        | Guilty Verdict - Lesser Included                    |
        | Jury returns verdict of guilty of lesser included   |
        | Jury returns verdict of guilty (of lesser included) |
        | Guilty - Bench Finding Lesser Included Offense      |
        | Guilty - Bench Finding (Lesser Included Offense)    |
        | Guilty Finding - Lesser Included                    |
        | Guilty of Lesser Included Offense                   |
        | Adjudicated delinquent of lesser included offense   |
        | Adjudicated delinquent (of lesser included offense) |

    @WEIGHT-2 @not-WEIGHT-1
    Scenario Outline: The offense charged in the words "<words>"
      Given a charge of trafficking in cocaine that ended on May 1, 2008 in the words "<words>"
      And the office was not asked whether it would reprosecute
      And Dookhan signed the drug certificate as confirmatory chemist on March 10, 2008
      And a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
      And it does not prove the weight charged
      When the case is reviewed
      Then a person must look at the weight of the drug
      And the facts point nowhere

      Examples:
        | words                                             |
        | Guilty Plea                                       |
        | Guilty - Plea                                     |
        | Guilty Plea - Agreed Upon                         |
        | Guilty Plea - 24D Program                         |
        | Guilty Verdict                                    |
        | Jury returns verdict of guilty                    |
        | Guilty - Bench Finding                            |
        | Guilty                                            |
        | Guilty Finding                                    |
        | Guilty - Probation violation found                |
        | Admit to Sufficient Facts                         |
        | Continued Without a Finding                       |
        | Continued without a finding - 24D Program         |
        | Plea to Sufficient Facts /Nollo Contendre /Alford |
        | Dismissed - After Continuance Without a Finding   |
        | Delinquent                                        |
        | Adjudicated delinquent                            |
        | Found to be a youthful offender                   |
        | Filed - Guilty Plea                               |
        | Filed - Guilty Finding                            |
        | Filed - Guilty Verdict                            |
        | Filed - Guilty Bench Finding                      |
        | Guilty - Filed                                    |
        | Guilty - Placed on File                           |
