Feature: How the charge ended: no conviction, or not clear
  A charge without plea, admission or finding of guilt is outside; words that do not tell are never guessed at.

  Background:
    Given an office that would not reprosecute any of the charges

  Rule: A charge that ended without plea, admission or finding of guilt is outside, whatever became of other counts.
        Source: Bridgeman II, 476 Mass. at 306, 309

    Scenario Outline: Outside in the words "<words>"
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "<words>"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge is outside the protocol

      @SCOPE-DISP-NOLLE
      Examples: the prosecutor abandoned it
        | words                              |
        | Nolle Prosequi                     |
        | Nolle pros                         |
        | Nolle Prosequi - Defendant indicted |

      @SCOPE-DISP-ACQUITTED
      Examples: no guilt was found
        | words                   |
        | Not Guilty              |
        | Not Guilty Verdict      |
        | Not Delinquent          |
        | No Bill                 |
        | No Probable Cause Found |

      @SCOPE-DISP-PRETRIAL
      Examples: no admission was taken
        | words                            |
        | Pretrial Probation as Disposition |

      @SCOPE-DISP-CIVIL
      Examples: a civil matter
        | words                     |
        | Responsible               |
        | Found responsible by judge |

      @SCOPE-DISP-DISMISSED
      Examples: dismissed, and the record says how
        | words                               |
        | Dismissed - Request of Commonwealth |
        | Dismissed - With Prejudice          |
        | Dismissed - Accord & Satisfaction   |

    @SCOPE-DISP-PENDING
    Scenario: Still pending, or in default
      Given a charge of possession of cocaine that is pending or in default
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge is outside the protocol

  Rule: The word "Dismissed" alone may stand for the end of a continuance without a finding; a listing in 2016 speaks
        for that. Source: Bridgeman II, 476 Mass. at 306, 309; Interim Order of May 11, 2016, paras. 1, 4

    @SCOPE-DISP-CWOF @not-SCOPE-DISP-BARE
    Scenario: Dismissed, nothing more, and listed
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "Dismissed"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And the charge was on the list the office filed in 2016
      When the case is reviewed
      Then a person must look at whether an admission lies behind the dismissal
      And the facts point out of the protocol

    @SCOPE-DISP-BARE @not-SCOPE-DISP-CWOF
    Scenario: Dismissed, nothing more, and not listed
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "Dismissed"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And the charge was not on the list the office filed in 2016
      When the case is reviewed
      Then the charge is outside the protocol

    @SCOPE-DISP-BARE @not-SCOPE-DISP-CWOF
    Scenario: Dismissed, nothing more, and nothing known of the list
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "Dismissed"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge is outside the protocol

    @SCOPE-DISP-DISMISSED @not-SCOPE-DISP-CWOF
    Scenario: Dismissed for want of prosecution stays outside though listed
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "Dismissed - Lack of Prosecution"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And the charge was on the list the office filed in 2016
      When the case is reviewed
      Then the charge is outside the protocol

  Rule: Words that do not tell how the charge ended are never guessed at. Source: our own rule

    Scenario Outline: Not clear in the words "<words>"
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "<words>"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then a person must look at how the charge ended
      And the facts point nowhere

      @DISPOSITION-1
      Examples: filed without a finding
        | words                    |
        | Filed - Without a Finding |
        | Filed - No Plea Change   |

      @DISPOSITION-2
      Examples: transferred
        | words                       |
        | Transferred to Another Court |

      @DISPOSITION-3
      Examples: not understood
        | words                        |
        | Fix this code                |
        | Remanded                     |
        | Sent to the blue room at noon |

    @DISPOSITION-4 @not-RESOLVED-2 @not-OPEN-CHARGE-2
    Scenario: The words say vacated, and the relief is dated the day before them
      Given a charge of possession of cocaine that ended on May 2, 2013 in the words "Disposition Vacated after motion for new trial"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And the conviction was vacated on May 1, 2013
      When the case is reviewed
      Then a person must look at how the charge ended
      And the facts point nowhere

    @DISPOSITION-4 @not-RESOLVED-2 @not-OPEN-CHARGE-2
    Scenario: The words say vacated, and relief of a kind not recorded is dated the day before them
      Given a charge of possession of cocaine that ended on May 2, 2013 in the words "Disposition Vacated after motion for new trial"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And relief of a kind not recorded was given on May 1, 2013
      When the case is reviewed
      Then a person must look at how the charge ended

    @RESOLVED-2 @not-DISPOSITION-4
    Scenario: The words say vacated, and the relief is dated the same day
      Given a charge of possession of cocaine that ended on May 2, 2013 in the words "Disposition Vacated after motion for new trial"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And the conviction was vacated on May 2, 2013
      When the case is reviewed
      Then the charge is already resolved

    @DISPOSITION-3
    Scenario: No disposition is recorded
      Given a charge of possession of cocaine whose ending is not recorded
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then a person must look at how the charge ended
      And the facts point nowhere
