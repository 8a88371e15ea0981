Feature: What Dookhan did
  She must have tested the alleged drug as primary or confirmatory chemist, or signed on an assistant analyst's line.

  Background:
    Given an office that would not reprosecute any of the charges
    And a guilty plea on May 1, 2008 to possession of cocaine

  Rule: Primary chemist, confirmatory chemist and a signature on the assistant analyst's line are in scope.
        Source: Bridgeman II, 476 Mass. at 309; Scott, 467 Mass. at 344-354; Antone, 90 Mass. App. Ct. at 814-819

    @not-ROLE-1
    Scenario Outline: Dookhan signed as <part>
      Given Dookhan signed the drug certificate as <part> on March 10, 2008
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute

      Examples:
        | part                 |
        | primary chemist      |
        | confirmatory chemist |
        | assistant analyst    |

  Rule: One who only set up the instrument, only attested signatures, or had no part is no analyst of the charge.
        Source: Escobar, SJC-12430, n.1; for set-up and notary persuasive authority only (Sergio; Torres)

    @SCOPE-ROLE-SETUP @HINTON-1
    Scenario: Dookhan only set up the instrument
      Given Dookhan only set up the instrument for the drug certificate
      When the case is reviewed
      Then the charge is outside the protocol
      And the point rests on persuasive authority only
      And the answer notes that other chemists of the laboratory did the testing

    @SCOPE-ROLE-NOTARY @HINTON-1
    Scenario: Dookhan only attested the signatures of two other analysts
      Given Dookhan only notarized the drug certificate
      And two other analysts are named on the certificate
      When the case is reviewed
      Then the charge is outside the protocol
      And the point rests on persuasive authority only

    @SCOPE-ROLE-NONE @HINTON-1
    Scenario: Other chemists did the work
      Given Dookhan had no part in the drug certificate
      When the case is reviewed
      Then the charge is outside the protocol
      And the answer notes that other chemists of the laboratory did the testing

    @not-SCOPE-ROLE-SETUP
    Scenario: Instrument operator for one sample, analyst for another of the same charge
      Given Dookhan only set up the instrument for the drug certificate
      And Dookhan signed another drug certificate as confirmatory chemist on March 10, 2008
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute

    @FARAK-1 @not-SCOPE-ROLE-NONE @not-HINTON-1
    Scenario: No part in a Hinton certificate, beside one from Amherst
      Given Dookhan had no part in the drug certificate
      And Dookhan had no part in another drug certificate
      And the certificate comes from the Amherst laboratory
      When the case is reviewed
      Then a person must look at the Amherst judgment

    @FARAK-1 @not-HINTON-1
    Scenario Outline: Dookhan <part> a Hinton certificate, beside one from Amherst
      Given Dookhan <part> the drug certificate
      And two other analysts are named on the certificate
      And Dookhan had no part in another drug certificate
      And the certificate comes from the Amherst laboratory
      When the case is reviewed
      Then a person must look at the Amherst judgment

      @not-SCOPE-ROLE-SETUP
      Examples: at the instrument
        | part                           |
        | only set up the instrument for |
      @not-SCOPE-ROLE-NOTARY
      Examples: as notary
        | part           |
        | only notarized |

  Rule: A notary with no analyst named leaves open who tested the drug. Source: Torres, 470 Mass. 1020; Gardner, 467
        Mass. at 369

    @NOTARY-1 @not-SCOPE-ROLE-NOTARY
    Scenario: Dookhan is named as notary, and nobody else is named
      Given Dookhan only notarized the drug certificate
      And nobody else is named on the certificate
      When the case is reviewed
      Then a person must look at who tested the substance
      And the facts point out of the protocol

  Rule: No authority was found on a chemist who only kept the sample. Source: our own rule

    @CUSTODIAN-1
    Scenario: Dookhan only kept the sample
      Given Dookhan only kept the sample of the drug certificate
      When the case is reviewed
      Then a person must look at what keeping the sample means
      And the facts point nowhere

  Rule: A listing in 2016 presumes that she signed as analyst; the listed person need not produce the certificate, and
        only the Commonwealth may rebut it. Source: Interim Order of May 11, 2016, paras. 1, 4-5

    @SCOPE-ROLE-LISTED @HINTON-1
    Scenario Outline: The certificate shows no analyst's part, and yet the charge was listed
      Given Dookhan <part> the drug certificate
      And two other analysts are named on the certificate
      And the charge was on the list the office filed in 2016
      When the case is reviewed
      Then a person must look at the listing of 2016
      And the facts point out of the protocol

      @not-SCOPE-ROLE-NONE
      Examples:
        | part           |
        | had no part in |
      @not-SCOPE-ROLE-NOTARY
      Examples:
        | part           |
        | only notarized |
      @not-SCOPE-ROLE-SETUP
      Examples:
        | part                            |
        | only set up the instrument for  |

    @IO-2016-4 @not-ROLE-1
    Scenario: Her part is not recorded, and the charge was listed
      Given the drug certificate does not show what Dookhan did
      And the certificate is dated March 10, 2008
      And the charge was on the list the office filed in 2016
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute
      And the answer notes that the listing of 2016 stands in for her part

    @ROLE-1 @not-IO-2016-4
    Scenario Outline: Her part is not recorded, and the charge <listing>
      Given the drug certificate does not show what Dookhan did
      And the charge <listing>
      When the case is reviewed
      Then a person must look at Dookhan's part in the certificate
      And the facts point nowhere

      Examples:
        | listing                                        |
        | was not on the list the office filed in 2016   |
        | is not known to have been on the list of 2016  |

    @ROLE-1
    Scenario: No certificate is on file, and the charge is not known to have been listed
      Given there is no drug certificate on file
      When the case is reviewed
      Then a person must look at Dookhan's part in the certificate

  Rule: What is said of other chemists, of a listing and of a record that is silent is said only where it is so.
        Source: Escobar, n.1; Interim Order of May 11, 2016, paras. 4-5

    @not-HINTON-1 @not-IO-2016-4
    Scenario: She tested the drug herself, and the charge was listed
      Given Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And the charge was on the list the office filed in 2016
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute
      And the answer does not note that other chemists of the laboratory did the testing
      And the answer does not note that the listing of 2016 stands in for her part
