Feature: Facts that contradict each other
  No letter may rest on a record that says two things at once.

  Rule: Where the record contradicts itself, a person finds out which part is right before anything else is asked.
        Source: our own rule (the standard puts this test first)

    Background:
      Given an office that would not reprosecute any of the charges

    @DATA-1
    Scenario: Two certificates give Dookhan two roles for one signature
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008, for sample "1"
      And Dookhan signed another drug certificate as confirmatory chemist on March 10, 2008, for sample "1"
      When the case is reviewed
      Then a person must look at the contradiction in the record
      And the facts point nowhere

    @not-DATA-1
    Scenario: Two samples, and a different role for each, are no contradiction
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008, for sample "1"
      And Dookhan signed another drug certificate as confirmatory chemist on March 10, 2008, for sample "2"
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute

    @not-DATA-1
    Scenario: One sample signed for on two days, in two roles, is no contradiction
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008, for sample "1"
      And Dookhan signed another drug certificate as confirmatory chemist on March 11, 2008, for sample "1"
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute

    @DATA-2
    Scenario: The date of her signature is later than the plea, and the record says she signed before it
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on May 2, 2008
      And the record says that she signed before it
      When the case is reviewed
      Then a person must look at the contradiction in the record
      And the facts point nowhere

    @DATA-2
    Scenario: The date of her signature is earlier than the plea, and the record says she did not sign before it
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on April 30, 2008
      And the record says that she did not sign before it
      When the case is reviewed
      Then a person must look at the contradiction in the record

    @not-DATA-2
    Scenario: A signature on the day of the plea contradicts neither order
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on May 1, 2008
      And the record says that she signed before it
      When the case is reviewed
      Then a person must look at which came first on that day

    @DATA-3
    Scenario: The plea is dated the day after the date of judgment
      Given the date of judgment is April 18, 2017
      And a guilty plea on April 19, 2017 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then a person must look at the contradiction in the record
      And the facts point nowhere

    @not-DATA-3
    Scenario: The plea is dated the day of judgment itself
      Given the date of judgment is April 18, 2017
      And a guilty plea on April 18, 2017 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute

    @DATA-3
    Scenario: Her signature is dated after the date of judgment
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on May 1, 2018
      When the case is reviewed
      Then a person must look at the contradiction in the record

    @DATA-4
    Scenario: The disposition says vacated, and the relief on record was denied
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "Disposition Vacated after motion for new trial"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And a new trial was denied
      When the case is reviewed
      Then a person must look at the contradiction in the record
      And the facts point nowhere

    @DATA-4
    Scenario: No relief is recorded, and yet it has a date
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And no relief was given, and yet the record dates it June 3, 2013
      When the case is reviewed
      Then a person must look at the contradiction in the record

    @not-DATA-4
    Scenario: The disposition says vacated, and so does the relief on record
      Given a charge of possession of cocaine that ended on May 1, 2008 in the words "Disposition Vacated after motion for new trial"
      And the conviction was vacated on June 3, 2013
      When the case is reviewed
      Then the charge is already resolved

    @DATA-3 @BR2-9
    Scenario: A contradiction outranks even an exclusion
      Given a guilty plea on April 19, 2017 to resisting arrest
      When the case is reviewed
      Then a person must look at the contradiction in the record

  Rule: A contradiction goes before everything, also where the court or the office is one the order did not bind.
        Source: our own rule (the standard puts this test first)

    Background:
      Given an office that would not reprosecute any of the charges

    @DATA-1 @not-FEDERAL-1
    Scenario: Two roles for one signature, in a federal case
      Given the case is in a federal court
      And a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008, for sample "1"
      And Dookhan signed another drug certificate as confirmatory chemist on March 10, 2008, for sample "1"
      When the case is reviewed
      Then a person must look at the contradiction in the record

    @DATA-2 @not-FEDERAL-1
    Scenario: A date and a stated order that disagree, in a federal case
      Given the case is in a federal court
      And a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on May 2, 2008
      And the record says that she signed before it
      When the case is reviewed
      Then a person must look at the contradiction in the record

    @DATA-3 @not-FEDERAL-1
    Scenario: A signature after the date of judgment, in a federal case
      Given the case is in a federal court
      And a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on April 19, 2017
      When the case is reviewed
      Then a person must look at the contradiction in the record

    @DATA-4 @not-FEDERAL-1
    Scenario: Relief that contradicts itself, in a federal case
      Given the case is in a federal court
      And a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And no relief was given, and yet the record dates it May 1, 2013
      When the case is reviewed
      Then a person must look at the contradiction in the record

    @DATA-1 @not-DISTRICT-1
    Scenario: Two roles for one signature, in a case of an office outside the seven
      Given the case is one of an office outside the seven
      And a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008, for sample "1"
      And Dookhan signed another drug certificate as confirmatory chemist on March 10, 2008, for sample "1"
      When the case is reviewed
      Then a person must look at the contradiction in the record

    @DATA-2 @not-DISTRICT-1
    Scenario: A date and a stated order that disagree, in a case of an office outside the seven
      Given the case is one of an office outside the seven
      And a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on May 2, 2008
      And the record says that she signed before it
      When the case is reviewed
      Then a person must look at the contradiction in the record

    @DATA-3 @not-DISTRICT-1
    Scenario: A signature after the date of judgment, in a case of an office outside the seven
      Given the case is one of an office outside the seven
      And a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on April 19, 2017
      When the case is reviewed
      Then a person must look at the contradiction in the record

    @DATA-4 @not-DISTRICT-1
    Scenario: Relief that contradicts itself, in a case of an office outside the seven
      Given the case is one of an office outside the seven
      And a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And no relief was given, and yet the record dates it May 1, 2013
      When the case is reviewed
      Then a person must look at the contradiction in the record
