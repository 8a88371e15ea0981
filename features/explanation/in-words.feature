Feature: The explanation in words
  A page a judge can read, made from the answer and from nothing else: what is known, what is not, the tests in order, the
  sources in full, and what would change it.

  Background:
    Given the docket number is "0501CR001234"
    And a guilty plea on May 1, 2008 to possession of cocaine

  Rule: The page says what it is: advice. People decide. Source: our own rule

    Scenario: The second letter, on the office's answer
      Given Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And the office answered that it would not reprosecute
      When the case is explained in words
      Then the page says "This is advice."
      And the page says "People decide."
      And the page says "Judged as of: April 18, 2017"
      And the page says "this was not recorded"
      And the parts of the page are the advice, what we know, what we do not know, the tests, why not, how firm, what would change it, and the sources, in this order
      And the page says "Count 1 belongs on the second letter (would not): the office answered that it would not reprosecute this charge"
      And the page says "day the analyst signed, certificate 1: March 10, 2008"
      And the page says "Test 60, timing: it reaches no conclusion."
      And the page says "Test 70, discretion: the outcome rests on it."
      And the page says "LAW, decides: the office answered that it would not reprosecute this charge"
      And the page says "Bridgeman v. District Attorney for the Suffolk Dist., 476 Mass. 298 (2017), at 300-301"
      And as a web page and as a PDF it says the same

  Rule: What rests on persuasive authority, or on a point not confirmed, says so. Source: our own rule

    Scenario: An office's criterion as the press reported it
      Given the case is one of the Essex office
      And the case is in the District Court
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is explained in words
      Then the page says "OFFICE POLICY, decides:"
      And the page says "[NOT CONFIRMED, or persuasive only]"

  Rule: What is missing is said with what would come of it. Source: our own rule

    Scenario: The day she signed is not recorded
      Given Dookhan signed the drug certificate as primary chemist on a day not recorded
      And the office answered that it would not reprosecute
      When the case is explained in words
      Then the page says "The day the analyst signed matters. Any day before May 1, 2008: the second letter. May 1, 2008: a person's review. Any day after May 1, 2008: the first letter."
      And the page says "Stopped, because this is not known to hold: every signature of the analyst is later than the plea, admission or verdict"
      And the page says "The outcome would be: the first letter; if the day the analyst signed, certificate 1 is: any day after May 1, 2008"
