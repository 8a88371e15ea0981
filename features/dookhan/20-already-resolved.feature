Feature: Convictions that have fallen already
  The letters sort convictions that stand.

  Background:
    Given an office that would not reprosecute any of the charges

  Rule: A conviction that was vacated, dismissed or included in the order of 2017 no longer stands.
        Source: Bridgeman II, 476 Mass. at 300, 327; order of April 19, 2017

    @RESOLVED-1
    Scenario Outline: Relief on record
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And the conviction was <relief>
      When the case is reviewed
      Then the charge is already resolved

      Examples:
        | relief                        |
        | vacated                       |
        | vacated and dismissed         |
        | included in the order of 2017 |

    @not-RESOLVED-1 @not-RESOLVED-2
    Scenario: A new trial was denied, so the conviction stands
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And a new trial was denied
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute

    @RESOLVED-2
    Scenario Outline: The court's own words say that the conviction fell
      Given a charge of possession of cocaine that ended in the words "<words>"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge is already resolved

      Examples:
        | words                                              |
        | Vacated & Dismissed with Prejudice (SJC Order)     |
        | Vacated & Dismissed with Prejudice (SJC Order - Am |
        | Disposition Vacated after motion for new trial     |
        | Disposition VACATED after SJC reversal             |
        | Disposition Vacated, Guilty Plea Withdrawn         |

    @RESOLVED-1 @RESOLVED-2
    Scenario: The relief on record and the court's words say the same
      Given a charge of possession of cocaine that ended in the words "Vacated & Dismissed with Prejudice (SJC Order)"
      And the conviction was included in the order of 2017
      When the case is reviewed
      Then the charge is already resolved

  Rule: Relief dated before the operative plea concerned an earlier conviction and leaves this one standing.
        Source: Ruffin, 475 Mass. at 1003-1004, by its reasoning

    @RESOLVED-1 @not-REPLEA-3
    Scenario Outline: Relief on the day of the plea, or later
      Given a guilty plea on May 2, 2013 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And the conviction was vacated on <day>
      When the case is reviewed
      Then the charge is already resolved

      Examples:
        | day         |
        | May 2, 2013 |
        | May 3, 2013 |

    @not-RESOLVED-1 @REPLEA-3
    Scenario: Relief on the day before the plea
      Given a guilty plea on May 2, 2013 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And the conviction was vacated on May 1, 2013
      When the case is reviewed
      Then a person must look at the plea or trial that replaced the first

  Rule: Vacated is not dismissed; vacatur alone reopens the charge. Source: general knowledge, and our own rule

    @OPEN-CHARGE-1
    Scenario: A bare vacatur may leave the charge open
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And the conviction was vacated
      When the case is reviewed
      Then the charge is already resolved
      And the answer notes that the charge may be open again

    @not-OPEN-CHARGE-1
    Scenario: Vacated and dismissed leaves nothing open
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And the conviction was vacated and dismissed
      When the case is reviewed
      Then the charge is already resolved
      And the answer does not note that the charge may be open again

    @not-OPEN-CHARGE-1 @RESOLVED-1 @RESOLVED-2
    Scenario: Vacated, and the court's words add the dismissal
      Given a charge of possession of cocaine that ended in the words "Vacated & Dismissed with Prejudice (SJC Order)"
      And the conviction was vacated
      When the case is reviewed
      Then the charge is already resolved
      And the answer does not note that the charge may be open again

    @OPEN-CHARGE-2
    Scenario: The court's words are a bare vacatur
      Given a charge of possession of cocaine that ended in the words "Disposition VACATED after Appeals Court decision"
      When the case is reviewed
      Then the charge is already resolved
      And the answer notes that the charge may be open again

    @not-OPEN-CHARGE-2
    Scenario: The court's words say dismissed with prejudice
      Given a charge of possession of cocaine that ended in the words "Vacated & Dismissed with Prejudice (SJC Order)"
      When the case is reviewed
      Then the charge is already resolved
      And the answer does not note that the charge may be open again

  Rule: The courts' lines that name the laboratory in Jamaica Plain are relief, but some do not say whether with
        prejudice. Source: Trial Court data, and our own rule

    @CONFIRM-PREJUDICE-1 @RESOLVED-2
    Scenario Outline: Relief for the work of the laboratory
      Given a charge of possession of cocaine that ended in the words "<words>"
      When the case is reviewed
      Then the charge is already resolved
      And the answer notes that the prejudice of the dismissal must be confirmed

      Examples:
        | words                                             |
        | Dismissed due to JP Lab analysis                  |
        | Nolle Prosequi prior/during JP Lab Court Review   |

    @OPEN-CHARGE-2 @RESOLVED-2
    Scenario: A disposition revoked for the laboratory is a vacatur
      Given a charge of possession of cocaine that ended in the words "Charge disposition revoked due to JP Lab analysis"
      When the case is reviewed
      Then the charge is already resolved
      And the answer notes that the charge may be open again

    @not-CONFIRM-PREJUDICE-1
    Scenario: A plain dismissal is not relief for the laboratory
      Given a charge of possession of cocaine that ended in the words "Dismissed - Lack of Prosecution"
      When the case is reviewed
      Then the charge is outside the protocol
