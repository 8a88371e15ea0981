Feature: Drug charges only
  The protocol sorts drug convictions, charge by charge.

  Background:
    Given an office that would not reprosecute any of the charges

  Rule: Relief on a drug charge leaves other convictions standing, even from the same plea.
        Source: Bridgeman II, 476 Mass. at 306, 309, 328 n.26

    @BR2-9
    Scenario Outline: A conviction that is not for a drug charge
      Given a guilty plea on May 1, 2008 to <offense>
      When the case is reviewed
      Then the charge is outside the protocol

      Examples:
        | offense                                 |
        | resisting arrest                        |
        | disorderly conduct                      |
        | carrying a firearm without a license    |
        | assault and battery on a police officer |

    @not-BR2-9 @not-SCOPE-CHARGE-1 @not-SCOPE-CHARGE-2
    Scenario Outline: Offenses in which the substance must be proved
      Given a guilty plea on May 1, 2008 to <offense>
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute

      Examples:
        | offense                                         |
        | possession of cocaine                           |
        | possession with intent to distribute heroin     |
        | distribution of marijuana                       |
        | trafficking in cocaine                          |
        | distribution of cocaine to a minor              |

    @not-BR2-9
    Scenario Outline: The court's own words for drug charges
      Given a charge the court wrote as "<words>", with a guilty plea on May 1, 2008
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute

      Examples:
        | words                                                                        |
        | COCAINE, TRAFFICKING IN, 36 GRAMS OR MORE, LESS THAN 100 GRAMS c94C §32E(b)  |
        | DRUG, POSSESS TO DISTRIB CLASS B, SUBSQ. c94C §32A(b)                        |
        | DRUG, DISTRIBUTE OR POSSESS WITH INTENT, CLASS A c. 94C s. 32(a)             |
        | MARIHUANA, POSSESS c94C §34                                                  |
        | 94C/32A/A                                                                    |

  Rule: Some offenses under the drug law can be proved without a tested substance, and so can a conspiracy; whether
        the opinion counts them was not confirmed, so a person decides. Source: points of Bridgeman II not confirmed

    @SCOPE-CHARGE-1
    Scenario Outline: Offenses at the edge
      Given a guilty plea on May 1, 2008 to <offense>
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then a person must look at whether it is a drug charge
      And the facts point nowhere

      Examples:
        | offense                                     |
        | possession of a hypodermic needle           |
        | distribution of a counterfeit substance     |
        | possession of drug paraphernalia            |
        | obtaining drugs with a false prescription   |
        | being present where heroin is kept          |
        | larceny of a controlled substance           |
        | conspiracy to violate the drug law          |

    @SCOPE-CHARGE-1
    Scenario Outline: The court's own words for charges at the edge
      Given a charge the court wrote as "<words>", with a guilty plea on May 1, 2008
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then a person must look at whether it is a drug charge

      Examples:
        | words                                   |
        | HYPODERMIC, POSSESS c94C ?27(a)         |
        | CONSPIRACY TO VIOLATE DRUG LAW c94C §40 |
        | ATTEMPT TO POSSESS CLASS B c274 §6      |

    @SCOPE-CHARGE-2
    Scenario: The record does not show the offense
      Given a guilty plea on May 1, 2008 to an offense not recorded
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then a person must look at whether it is a drug charge
      And the facts point nowhere

    @BR2-9 @not-SCOPE-CHARGE-2
    Scenario: The offense of conviction counts, not the one charged
      Given a guilty plea on May 1, 2008 to possession with intent to distribute cocaine
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And the conviction was for "DISORDERLY CONDUCT c272 §53" instead
      When the case is reviewed
      Then the charge is outside the protocol
