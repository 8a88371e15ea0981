Feature: The weight of the drug
  Where weight must be proved, as in trafficking, proof of the substance alone does not make the charge.

  Rule: In Francis the certificates were the only direct proof of total weight. Whether a certification must reach
        weight is open, so a person decides. Source: Francis, 474 Mass. at 826-829; G.L. c. 94C, s. 32E

    @WEIGHT-2
    Scenario Outline: Trafficking, and the retest <proof>
      Given a guilty plea on May 1, 2008 to trafficking in cocaine
      And Dookhan signed the drug certificate as confirmatory chemist on March 10, 2008
      And a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
      And <proof>
      When the case is reviewed
      Then a person must look at the weight of the drug

      Examples:
        | proof                                        |
        | it does not prove the weight charged         |
        | it is not known whether it proves the weight |

    @not-WEIGHT-2 @WOULD-1
    Scenario: Trafficking, and the retest proves the weight
      Given a guilty plea on May 1, 2008 to trafficking in cocaine
      And Dookhan signed the drug certificate as confirmatory chemist on March 10, 2008
      And a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
      And it proves the weight charged
      When the case is reviewed
      Then a person must look at whether the office would reprosecute

    @WEIGHT-2
    Scenario: A weak item cannot prove the weight
      Given a guilty plea on May 1, 2008 to trafficking in cocaine
      And Dookhan signed the drug certificate as confirmatory chemist on March 10, 2008
      And a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
      And a witness can testify today to a field test, untouched by Dookhan, to the substance alleged
      And it proves the weight charged
      When the case is reviewed
      Then a person must look at the weight of the drug

    @not-WEIGHT-1 @not-WEIGHT-2 @WOULD-1
    Scenario: Simple possession has no weight to prove
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as confirmatory chemist on March 10, 2008
      And a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
      When the case is reviewed
      Then a person must look at whether the office would reprosecute

    @WEIGHT-1
    Scenario: Convicted of a lesser offense the record does not name
      Given a charge of trafficking in cocaine that ended on May 1, 2008 in the words "Guilty Plea - Lesser Included"
      And Dookhan signed the drug certificate as confirmatory chemist on March 10, 2008
      And a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
      When the case is reviewed
      Then a person must look at whether weight must be proved

    @not-WEIGHT-1 @WOULD-1
    Scenario: Convicted of a lesser offense the record names
      Given a charge of trafficking in cocaine that ended on May 1, 2008 in the words "Guilty Plea - Lesser Included"
      And the conviction was for "DRUG, POSSESS CLASS B c94C §34" instead
      And Dookhan signed the drug certificate as confirmatory chemist on March 10, 2008
      And a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
      When the case is reviewed
      Then a person must look at whether the office would reprosecute
