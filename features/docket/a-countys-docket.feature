Feature: A county's docket, from the file to the lists
  An office hands in its docket as a file and gets back the lists that the letters are made of. The docket below is invented. A
  single case is read as the other scenarios say; here it is about many at once.

  Rule: Every row of the file is accounted for, and a row that cannot be used does not stop the rest. Source: our own rule

    Background:
      Given an invented docket of forty cases of the Suffolk office

    Scenario: Nothing is lost and nothing is made up
      When the office hands the docket in
      Then each row is counted once: it brought a charge, added to one, was left out, or repeats another
      And each charge stands on exactly one list

    Scenario: A date of the plea that is no date
      Given the date of the plea in the first case reads "someday"
      When the office hands the docket in
      Then the row of the first case comes back with the reason
      And the other thirty-nine cases stand on the lists
      And each row is counted once: it brought a charge, added to one, was left out, or repeats another

    Scenario: The row is corrected and handed in again
      Given the date of the plea in the first case reads "someday"
      And the office has handed the docket in
      When the office corrects the first case and hands in what came back
      Then one case is reviewed, and no row of it is left out

    Scenario: A case of another office
      Given the first case is one of the Essex office
      When the office hands the docket in
      Then the row of the first case comes back, because each office runs its own cases
      And the other thirty-nine cases stand on the lists

  Rule: A letter holds only what a person decided; what the rules alone say is headed as proposed, and is not for filing.
        Source: our own rule

    Scenario: Of some cases the office has not answered whether it would reprosecute
      Given an invented docket of forty cases of the Suffolk office
      And of some of them the office has answered nothing, and its finished search found no evidence
      When the office hands the docket in
      Then every charge on the second letter is one the office answered for
      And the charges it did not answer for stand apart, under "PROPOSED", as nothing for filing

  Rule: A list of proposals is accepted by a named person, as it was when that person read a sample of it. Source: our own rule

    Background:
      Given an invented docket of forty cases of the Suffolk office
      And of some of them the office has answered nothing, and its finished search found no evidence
      And the office has handed the docket in
      And a prosecutor of the Suffolk office has read a sample of what is proposed for the second letter

    Scenario: The list is accepted
      When that prosecutor accepts the list, saying "Read, and found right."
      Then each of its charges stands on the second letter under that prosecutor's name
      And nothing is left of what was proposed for the second letter

    Scenario: A charge was decided otherwise in between
      Given one of its charges was put out of the protocol since
      When that prosecutor accepts the list, saying "Read, and found right."
      Then the list is not accepted, because it is not as it was
      And nothing else of the list is decided

  Rule: Each certification for the third letter is a person's own, so nobody accepts the third letter as a list. Source: our own rule

    Scenario Outline: <list>
      Given an invented docket of forty cases of the Suffolk office
      And the office has handed the docket in
      When a prosecutor of the Suffolk office would accept <list> as a list
      Then that is refused, because each of these is decided charge by charge

      Examples:
        | list                                |
        | the third letter                    |
        | what is proposed for the third letter |
        | what a person must look at          |
