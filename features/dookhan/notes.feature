Feature: What a person should know beside the answer
  Notes never decide.

  Background:
    Given a guilty plea on May 1, 2008 to possession of cocaine
    And Dookhan signed the drug certificate as primary chemist on March 10, 2008

  Rule: The letters were due on April 18, 2017; what is on none of them must not be left lying. Source: Bridgeman II,
        476 Mass. at 300, 327; no rule was found for what follows

    @OVERDUE
    Scenario: The day after the letters were due, a charge still waits for a person
      Given the date of judgment is April 19, 2017
      When the case is reviewed
      Then a person must look at the unfinished search for evidence
      And the answer notes that the letters are overdue

    @not-OVERDUE
    Scenario: On the day the letters were due
      Given the date of judgment is April 18, 2017
      When the case is reviewed
      Then a person must look at the unfinished search for evidence
      And the answer does not note that the letters are overdue

    @not-OVERDUE
    Scenario: A charge on a letter is not overdue
      Given the date of judgment is April 19, 2017
      And the office answered that it would not reprosecute
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute
      And the answer does not note that the letters are overdue

  Rule: Money taken because of a conviction that fell may have to be refunded. Source: Nelson v. Colorado, 137 S. Ct.
        1249; Martinez, 480 Mass. at 785-790

    @REFUND-1
    Scenario: A charge on the second letter
      Given the office answered that it would not reprosecute
      When the case is reviewed
      Then the answer notes that money may have to be refunded

    @REFUND-1
    Scenario: A conviction that has fallen already
      Given the conviction was vacated and dismissed
      When the case is reviewed
      Then the answer notes that money may have to be refunded

    @not-REFUND-1
    Scenario: A charge that waits for a person
      When the case is reviewed
      Then the answer does not note that money may have to be refunded

  Rule: Vacatur does not erase the record. Source: G.L. c. 276, ss. 100A, 100C, 100K; Matter of Expungement, SJC-13120

    @RECORD-1
    Scenario: A charge on the second letter
      Given the office answered that it would not reprosecute
      When the case is reviewed
      Then the answer notes that the record is not erased

    @not-RECORD-1
    Scenario: A charge that waits for a person
      When the case is reviewed
      Then the answer does not note that the record is not erased

  Rule: How the record was read is said, and moves nothing. Source: our own rule

    @DOCKET-1
    Scenario: A docket number of no known shape
      Given the docket number is "box 12, folder 3"
      When the case is reviewed
      Then a person must look at the unfinished search for evidence
      And the answer notes that the docket number cannot be read

    @DOCKET-2 @not-DOCKET-1
    Scenario: An Essex docket number in a Suffolk case
      Given the case is one of the Suffolk office
      And the docket number is "0777CR00875"
      When the case is reviewed
      Then a person must look at the unfinished search for evidence
      And the answer notes that the docket number points to another office

    @not-DOCKET-1 @not-DOCKET-2
    Scenario: A Suffolk docket number in a Suffolk case
      Given the case is one of the Suffolk office
      And the docket number is "0784CR10875"
      When the case is reviewed
      Then the answer does not note that the docket number points to another office

    @OFFENSE-1
    Scenario: The statute says possession, and the office sorts the charge as trafficking
      Given the office sorts the charge as trafficking
      When the case is reviewed
      Then a person must look at the unfinished search for evidence
      And the answer notes that the words for the offense contradict each other

    @not-OFFENSE-1
    Scenario: The statute says possession, and so does the office
      Given the office sorts the charge as possession
      When the case is reviewed
      Then the answer does not note that the words for the offense contradict each other

  Rule: The conviction of a person who has died stays where it belongs; only notice to the person falls away.
        Source: nothing found in Bridgeman II, and our own rule

    @DECEASED-1
    Scenario: The person has died, and the office would not reprosecute
      Given the person has died
      And the office answered that it would not reprosecute
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute
      And the answer notes that the person has died

    @not-DECEASED-1
    Scenario: Nothing is known of a death
      When the case is reviewed
      Then the answer does not note that the person has died
