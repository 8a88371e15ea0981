Feature: How the charge ended: a plea, an admission or a finding of guilt
  The class is those who pleaded guilty to the drug charge, admitted to sufficient facts, or were found guilty of it.

  Background:
    Given an office that would not reprosecute any of the charges

  Rule: A plea, an admission or a finding of guilt is in scope, also where a continuance later ended in dismissal.
        Source: Bridgeman II, 476 Mass. at 306, 309; Scott, 467 Mass. at 344-354; Francis, 474 Mass. at 823-824

    @not-SCOPE-DISP-DISMISSED @not-DISPOSITION-3
    Scenario Outline: In scope in the words "<words>"
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "<words>"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute

      Examples:
        | words                                              |
        | Guilty Plea                                        |
        | Guilty - Plea                                      |
        | Guilty Plea - Agreed Upon (Lesser Offense)         |
        | Admit to Sufficient Facts                          |
        | Continued Without a Finding                        |
        | Plea to Sufficient Facts /Nollo Contendre /Alford  |
        | Dismissed - After Continuance Without a Finding    |
        | Guilty Verdict                                     |
        | Guilty - Bench Finding                             |
        | Jury returns verdict of guilty of lesser included  |

    @ROUTE-1
    Scenario Outline: Guilty, and the route is not recorded
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "<words>"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute
      And the answer notes that the route to guilt is not recorded

      Examples:
        | words                             |
        | Guilty                            |
        | Guilty Finding                    |
        | Guilty - Probation violation found |

    @not-ROUTE-1
    Scenario: Guilty by a verdict is a known route
      Given a guilty verdict on May 1, 2008 of possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute
      And the answer does not note that the route to guilt is not recorded

  Rule: Juvenile cases were to be listed, and a case placed on file holds a plea or finding; both are in scope, with a
        note. Source: Interim Order of May 11, 2016, n.1; points of Bridgeman II not confirmed

    @JUVENILE-1
    Scenario Outline: A juvenile case in the words "<words>"
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "<words>"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute
      And the answer notes that it is a juvenile case

      Examples:
        | words                           |
        | Delinquent                      |
        | Adjudicated delinquent          |
        | Found to be a youthful offender |

    @FILED-1
    Scenario Outline: Placed on file after guilt in the words "<words>"
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "<words>"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute
      And the answer notes that the case was placed on file

      Examples:
        | words                |
        | Filed - Guilty Plea  |
        | Guilty - Placed on File |
