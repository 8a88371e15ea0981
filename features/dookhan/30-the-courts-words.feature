Feature: The words a court wrote for the offense
  The table of offenses, by the words and sections in it: whether a charge is one for a drug is what the protocol asks of it.

  Background:
    Given an office that would not reprosecute any of the charges

  Rule: An offense whose element is a tested drug is a drug charge. Source: Bridgeman II, 476 Mass. at 306, 309; G.L. c. 94C

    @not-BR2-9 @not-SCOPE-CHARGE-1 @not-SCOPE-CHARGE-2
    Scenario Outline: Possession, by the name of the substance: "<words>"
      Given a charge the court wrote as "<words>", with a guilty plea on May 1, 2008
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute

      Examples:
        | words                               |
        | possession of heroin                |
        | possession of morphine              |
        | possession of ketamine              |
        | possession of GHB                   |
        | possession of heroin/morphine/opium |
        | possession of opium                 |
        | possession of cocaine               |
        | possession of methamphetamine       |
        | possession of amphetamine           |
        | possession of oxycodone             |
        | possession of phencyclidine         |
        | possession of LSD                   |
        | possession of MDMA                  |
        | possession of methadone             |
        | possession of fentanyl              |
        | possession of phenmetrazine         |
        | possession of clonazepam            |
        | possession of diazepam              |
        | possession of alprazolam            |
        | possession of lorazepam             |
        | possession of benzodiazepine        |
        | possession of psilocybin            |
        | possession of marijuana             |
        | possession of cyclobenzaprine       |
        | possession of quetiapine            |
        | possession of hashish               |
        | possession of hydrocodone           |
        | possession of codeine               |
        | possession of buprenorphine         |
        | possession of barbiturate           |
        | possession of methylphenidate       |
        | possession of gabapentin            |
        | possession of steroids              |

    @not-BR2-9 @not-SCOPE-CHARGE-1 @not-SCOPE-CHARGE-2
    Scenario Outline: A section on drugs: "<words>"
      Given a charge the court wrote as "<words>", with a guilty plea on May 1, 2008
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute

      Examples:
        | words     |
        | c94C §32  |
        | c94C §32A |
        | c94C §32B |
        | c94C §32C |
        | c94C §32D |
        | c94C §32E |
        | c94C §32F |
        | c94C §32J |
        | c94C §32K |
        | c94C §32L |
        | c94C §34  |

    @not-BR2-9 @not-SCOPE-CHARGE-1 @not-SCOPE-CHARGE-2
    Scenario Outline: An act with a drug: "<words>"
      Given a charge the court wrote as "<words>", with a guilty plea on May 1, 2008
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute

      Examples:
        | words                                                   |
        | possess class B                                         |
        | distribute class B                                      |
        | manufacture class B                                     |
        | cultivate class B                                       |
        | traffic class B                                         |
        | distribute or possess with intent class B               |
        | distribute or possess with intent to distribute class B |
        | distribute or possess to distribute class B             |
        | possess with intent to distribute                       |
        | possess to distribute                                   |
        | possess intent                                          |
        | distribute to minor class B                             |
        | distribute to person under 18 class B                   |
        | possess to distribute to minor class B                  |
        | possess with intent to distribute to minor class B      |
        | cause minor to distribute                               |
        | cause minor to possess                                  |
        | use minor to distribute                                 |
        | school zone                                             |
        | park zone                                               |
        | school or park zone                                     |

  Rule: Of some offenses the identity of a tested substance may be no element; whether the protocol reaches them is not settled.
        Source: points of Bridgeman II not confirmed; G.L. c. 94C, ss. 27, 32G, 32I, 33, 35, 37, 40

    @SCOPE-CHARGE-1 @not-BR2-9
    Scenario Outline: At the edge, by section: "<words>"
      Given a charge the court wrote as "<words>", with a guilty plea on May 1, 2008
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then a person must look at whether it is a drug charge

      Examples:
        | words     |
        | c94C §27  |
        | c94C §32G |
        | c94C §32I |
        | c94C §33  |
        | c94C §35  |
        | c94C §37  |
        | c94C §40  |

    @SCOPE-CHARGE-1 @not-BR2-9
    Scenario Outline: At the edge, by words: "<words>"
      Given a charge the court wrote as "<words>", with a guilty plea on May 1, 2008
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then a person must look at whether it is a drug charge

      Examples:
        | words                            |
        | hypodermic                       |
        | hypodermic needle                |
        | hypodermic syringe               |
        | drug paraphernalia               |
        | paraphernalia                    |
        | counterfeit drug                 |
        | counterfeit substance            |
        | counterfeit controlled substance |
        | prescription                     |
        | false prescription               |
        | forged prescription              |
        | drug larceny                     |
        | larceny of drug                  |
        | larceny of controlled substance  |
        | present where kept               |
        | present where heroin is kept     |
        | present where heroin             |
        | conspiracy to possess class B    |
        | attempt to possess class B       |

  Rule: An offense that is plainly none of drugs is outside. Source: Bridgeman II, 476 Mass. at 306, 309, 328 n.26

    @BR2-9
    Scenario Outline: No drug charge: "<words>"
      Given a charge the court wrote as "<words>", with a guilty plea on May 1, 2008
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge is outside the protocol

      Examples:
        | words                   |
        | resisting arrest        |
        | resist arrest           |
        | firearm                 |
        | firearms                |
        | gun                     |
        | larceny                 |
        | shoplifting             |
        | robbery                 |
        | assault                 |
        | assault and battery     |
        | battery                 |
        | disorderly              |
        | disorderly conduct      |
        | disturbing              |
        | motor vehicle           |
        | unlicensed operation    |
        | operate without license |
        | liquor                  |
        | alcohol                 |
        | open container          |
        | false name              |
        | escape                  |
        | perjury                 |

  Rule: Weight is an element of trafficking, and of no other of these offenses.
        Source: G.L. c. 94C, s. 32E; Francis, 474 Mass. at 826-829

    @WOULD-1 @not-WEIGHT-1 @not-WEIGHT-2
    Scenario Outline: No weight to prove: "<words>"
      Given a charge the court wrote as "<words>", with a guilty plea on May 1, 2008
      And the office was not asked whether it would reprosecute
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
      And it does not prove the weight charged
      When the case is reviewed without any office's criteria
      Then a person must look at whether the office would reprosecute

      Examples:
        | words                                     |
        | c94C §32                                  |
        | c94C §32A                                 |
        | c94C §32B                                 |
        | c94C §32C                                 |
        | c94C §32D                                 |
        | c94C §32F                                 |
        | c94C §32K                                 |
        | c94C §32L                                 |
        | c94C §34                                  |
        | possess class B                           |
        | distribute class B                        |
        | manufacture class B                       |
        | distribute or possess with intent class B |
        | distribute to minor class B               |
        | possess to distribute to minor class B    |
        | possess with intent to distribute cocaine |

    @WEIGHT-2 @not-WEIGHT-1
    Scenario Outline: Weight to prove: "<words>"
      Given a charge the court wrote as "<words>", with a guilty plea on May 1, 2008
      And the office was not asked whether it would reprosecute
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
      And it does not prove the weight charged
      When the case is reviewed without any office's criteria
      Then a person must look at the weight of the drug

      Examples:
        | words                 |
        | c94C §32E             |
        | c94C §32E(a)          |
        | c94C §32E(b)          |
        | c94C §32E(c)          |
        | traffic class B       |
        | trafficking in heroin |

  Rule: Where the court's words say nothing, the kind the office gave the charge is followed. Source: our own rule

    @not-BR2-9 @not-SCOPE-CHARGE-1 @not-SCOPE-CHARGE-2
    Scenario Outline: A drug charge, sorted as <kind>
      Given a charge the court wrote as "see complaint", with a guilty plea on May 1, 2008
      And the office sorts the charge as <kind>
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute

      Examples:
        | kind |
        | possession |
        | possession with intent |
        | distribution |
        | trafficking |
        | school zone |

    @SCOPE-CHARGE-1
    Scenario Outline: At the edge, sorted as <kind>
      Given a charge the court wrote as "see complaint", with a guilty plea on May 1, 2008
      And the office sorts the charge as <kind>
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then a person must look at whether it is a drug charge

      Examples:
        | kind |
        | conspiracy |

    @SCOPE-CHARGE-2
    Scenario Outline: Not told, sorted as <kind>
      Given a charge the court wrote as "see complaint", with a guilty plea on May 1, 2008
      And the office sorts the charge as <kind>
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then a person must look at whether it is a drug charge

      Examples:
        | kind |
        | other drug |

    @BR2-9
    Scenario Outline: No drug charge, sorted as <kind>
      Given a charge the court wrote as "see complaint", with a guilty plea on May 1, 2008
      And the office sorts the charge as <kind>
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge is outside the protocol

      Examples:
        | kind |
        | non drug |
