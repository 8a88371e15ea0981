Feature: The docket number tells the court
  The digits after the year name the court, and the court its district and department. Which digits stand for which court is our reading
  of the Trial Court's numbers, and for some courts not yet checked against its listing.

  Background:
    Given a guilty plea on May 1, 2008 to possession of cocaine
    And Dookhan signed the drug certificate as primary chemist on March 10, 2008
    And the search for other evidence is complete

  Rule: A court belongs to the district of one office; that a case of this office comes from there needs no note.
        Source: Trial Court docket numbers, and our own rule

    @not-DOCKET-1 @not-DOCKET-2
    Scenario Outline: <court> is in the district of this office
      Given the case is one of the <office> office
      And the docket number is "<number>"
      When the case is reviewed
      Then the answer does not note that the docket number points to another office
      And the answer does not note that the docket number cannot be read

      Examples:
        | office           | number       | court                                |
        | Suffolk          | 0784CR001515 | Suffolk Superior Court               |
        | Middlesex        | 0781CR001515 | Middlesex Superior Court             |
        | Essex            | 0777CR001515 | Essex Superior Court                 |
        | Norfolk          | 0782CR001515 | Norfolk Superior Court               |
        | Plymouth         | 0783CR001515 | Plymouth Superior Court              |
        | Bristol          | 0773CR001515 | Bristol Superior Court               |
        | Cape and Islands | 0772CR001515 | Barnstable Superior Court            |
        | Cape and Islands | 0774CR001515 | Dukes Superior Court                 |
        | Cape and Islands | 0775CR001515 | Nantucket Superior Court             |
        | Suffolk          | 0701CR001515 | Boston Municipal Court, Central      |
        | Suffolk          | 0702CR001515 | Boston Municipal Court, Roxbury      |
        | Suffolk          | 0703CR001515 | Boston Municipal Court, South Boston |
        | Suffolk          | 0704CR001515 | Boston Municipal Court, Charlestown  |
        | Suffolk          | 0705CR001515 | Boston Municipal Court, East Boston  |
        | Suffolk          | 0706CR001515 | Boston Municipal Court, West Roxbury |
        | Suffolk          | 0707CR001515 | Boston Municipal Court, Dorchester   |
        | Suffolk          | 0708CR001515 | Boston Municipal Court, Brighton     |
        | Suffolk          | 0714CR001515 | Chelsea District Court               |
        | Middlesex        | 0710CR001515 | Somerville District Court            |
        | Middlesex        | 0711CR001515 | Lowell District Court                |
        | Middlesex        | 0712CR001515 | Newton District Court                |
        | Middlesex        | 0721CR001515 | Marlborough District Court           |
        | Middlesex        | 0747CR001515 | Concord District Court               |
        | Middlesex        | 0748CR001515 | Ayer District Court                  |
        | Middlesex        | 0749CR001515 | Framingham District Court            |
        | Middlesex        | 0750CR001515 | Malden District Court                |
        | Middlesex        | 0751CR001515 | Waltham District Court               |
        | Middlesex        | 0752CR001515 | Cambridge District Court             |
        | Middlesex        | 0753CR001515 | Woburn District Court                |
        | Middlesex        | 0787CR001515 | Natick District Court                |
        | Essex            | 0713CR001515 | Lynn District Court                  |
        | Essex            | 0718CR001515 | Lawrence District Court              |
        | Essex            | 0722CR001515 | Newburyport District Court           |
        | Essex            | 0736CR001515 | Salem District Court                 |
        | Essex            | 0738CR001515 | Haverhill District Court             |
        | Essex            | 0739CR001515 | Gloucester District Court            |
        | Essex            | 0740CR001515 | Ipswich District Court               |
        | Essex            | 0786CR001515 | Peabody District Court               |
        | Norfolk          | 0709CR001515 | Brookline District Court             |
        | Norfolk          | 0754CR001515 | Dedham District Court                |
        | Norfolk          | 0755CR001515 | Stoughton District Court             |
        | Norfolk          | 0756CR001515 | Quincy District Court                |
        | Norfolk          | 0757CR001515 | Wrentham District Court              |
        | Plymouth         | 0715CR001515 | Brockton District Court              |
        | Plymouth         | 0758CR001515 | Hingham District Court               |
        | Plymouth         | 0759CR001515 | Plymouth District Court              |
        | Plymouth         | 0760CR001515 | Wareham District Court               |
        | Bristol          | 0731CR001515 | Taunton District Court               |
        | Bristol          | 0732CR001515 | Fall River District Court            |
        | Bristol          | 0733CR001515 | New Bedford District Court           |
        | Bristol          | 0734CR001515 | Attleboro District Court             |
        | Cape and Islands | 0725CR001515 | Barnstable District Court            |
        | Cape and Islands | 0726CR001515 | Orleans District Court               |
        | Cape and Islands | 0735CR001515 | Edgartown District Court             |
        | Cape and Islands | 0788CR001515 | Nantucket District Court             |
        | Cape and Islands | 0789CR001515 | Falmouth District Court              |

    @DOCKET-2 @not-DOCKET-1
    Scenario Outline: <court> is in no district of this office
      Given the case is one of the <office> office
      And the docket number is "<number>"
      When the case is reviewed
      Then the answer notes that the docket number points to another office

      Examples:
        | office  | number         | court                                |
        | Essex   | 0784CR001515   | Suffolk Superior Court               |
        | Suffolk | 0781CR001515   | Middlesex Superior Court             |
        | Suffolk | 0777CR001515   | Essex Superior Court                 |
        | Suffolk | 0782CR001515   | Norfolk Superior Court               |
        | Suffolk | 0783CR001515   | Plymouth Superior Court              |
        | Suffolk | 0773CR001515   | Bristol Superior Court               |
        | Suffolk | 0772CR001515   | Barnstable Superior Court            |
        | Suffolk | 0774CR001515   | Dukes Superior Court                 |
        | Suffolk | 0775CR001515   | Nantucket Superior Court             |
        | Essex   | 0701CR001515   | Boston Municipal Court, Central      |
        | Essex   | 0702CR001515   | Boston Municipal Court, Roxbury      |
        | Essex   | 0703CR001515   | Boston Municipal Court, South Boston |
        | Essex   | 0704CR001515   | Boston Municipal Court, Charlestown  |
        | Essex   | 0705CR001515   | Boston Municipal Court, East Boston  |
        | Essex   | 0706CR001515   | Boston Municipal Court, West Roxbury |
        | Essex   | 0707CR001515   | Boston Municipal Court, Dorchester   |
        | Essex   | 0708CR001515   | Boston Municipal Court, Brighton     |
        | Essex   | 0714CR001515   | Chelsea District Court               |
        | Suffolk | 0710CR001515   | Somerville District Court            |
        | Suffolk | 0711CR001515   | Lowell District Court                |
        | Suffolk | 0712CR001515   | Newton District Court                |
        | Suffolk | 0721CR001515   | Marlborough District Court           |
        | Suffolk | 0747CR001515   | Concord District Court               |
        | Suffolk | 0748CR001515   | Ayer District Court                  |
        | Suffolk | 0749CR001515   | Framingham District Court            |
        | Suffolk | 0750CR001515   | Malden District Court                |
        | Suffolk | 0751CR001515   | Waltham District Court               |
        | Suffolk | 0752CR001515   | Cambridge District Court             |
        | Suffolk | 0753CR001515   | Woburn District Court                |
        | Suffolk | 0787CR001515   | Natick District Court                |
        | Suffolk | 0713CR001515   | Lynn District Court                  |
        | Suffolk | 0718CR001515   | Lawrence District Court              |
        | Suffolk | 0722CR001515   | Newburyport District Court           |
        | Suffolk | 0736CR001515   | Salem District Court                 |
        | Suffolk | 0738CR001515   | Haverhill District Court             |
        | Suffolk | 0739CR001515   | Gloucester District Court            |
        | Suffolk | 0740CR001515   | Ipswich District Court               |
        | Suffolk | 0786CR001515   | Peabody District Court               |
        | Suffolk | 0709CR001515   | Brookline District Court             |
        | Suffolk | 0754CR001515   | Dedham District Court                |
        | Suffolk | 0755CR001515   | Stoughton District Court             |
        | Suffolk | 0756CR001515   | Quincy District Court                |
        | Suffolk | 0757CR001515   | Wrentham District Court              |
        | Suffolk | 0715CR001515   | Brockton District Court              |
        | Suffolk | 0758CR001515   | Hingham District Court               |
        | Suffolk | 0759CR001515   | Plymouth District Court              |
        | Suffolk | 0760CR001515   | Wareham District Court               |
        | Suffolk | 0731CR001515   | Taunton District Court               |
        | Suffolk | 0732CR001515   | Fall River District Court            |
        | Suffolk | 0733CR001515   | New Bedford District Court           |
        | Suffolk | 0734CR001515   | Attleboro District Court             |
        | Suffolk | 0725CR001515   | Barnstable District Court            |
        | Suffolk | 0726CR001515   | Orleans District Court               |
        | Suffolk | 0735CR001515   | Edgartown District Court             |
        | Suffolk | 0788CR001515   | Nantucket District Court             |
        | Suffolk | 0789CR001515   | Falmouth District Court              |
        | Essex   | SUCR2007-00515 | Suffolk Superior Court, older        |
        | Suffolk | MICR2007-00515 | Middlesex Superior Court, older      |
        | Suffolk | ESCR2007-00515 | Essex Superior Court, older          |
        | Suffolk | NOCR2007-00515 | Norfolk Superior Court, older        |
        | Suffolk | PLCR2007-00515 | Plymouth Superior Court, older       |
        | Suffolk | BRCR2007-00515 | Bristol Superior Court, older        |
        | Suffolk | BACR2007-00515 | Barnstable Superior Court, older     |
        | Suffolk | DUCR2007-00515 | Dukes Superior Court, older          |
        | Suffolk | NACR2007-00515 | Nantucket Superior Court, older      |

    @not-DOCKET-1 @DOCKET-2
    Scenario Outline: <court> is in none of the seven districts
      Given the case is one of the Suffolk office
      And the docket number is "<number>"
      When the case is reviewed
      Then the answer notes that the docket number points to another office

      Examples:
        | number         | court                           |
        | 0776CR001515   | Berkshire Superior Court        |
        | 0778CR001515   | Franklin Superior Court         |
        | 0779CR001515   | Hampden Superior Court          |
        | 0780CR001515   | Hampshire Superior Court        |
        | 0785CR001515   | Worcester Superior Court        |
        | BECR2007-00515 | Berkshire Superior Court, older |
        | FRCR2007-00515 | Franklin Superior Court, older  |
        | HDCR2007-00515 | Hampden Superior Court, older   |
        | HSCR2007-00515 | Hampshire Superior Court, older |
        | WOCR2007-00515 | Worcester Superior Court, older |

    @not-DOCKET-1 @not-DOCKET-2
    Scenario Outline: <court> by its letters in an older number
      Given the case is one of the <office> office
      And the docket number is "<number>"
      When the case is reviewed
      Then the answer does not note that the docket number points to another office
      And the answer does not note that the docket number cannot be read

      Examples:
        | office           | number         | court                     |
        | Suffolk          | SUCR2007-00515 | Suffolk Superior Court    |
        | Middlesex        | MICR2007-00515 | Middlesex Superior Court  |
        | Essex            | ESCR2007-00515 | Essex Superior Court      |
        | Norfolk          | NOCR2007-00515 | Norfolk Superior Court    |
        | Plymouth         | PLCR2007-00515 | Plymouth Superior Court   |
        | Bristol          | BRCR2007-00515 | Bristol Superior Court    |
        | Cape and Islands | BACR2007-00515 | Barnstable Superior Court |
        | Cape and Islands | DUCR2007-00515 | Dukes Superior Court      |
        | Cape and Islands | NACR2007-00515 | Nantucket Superior Court  |

  Rule: The court's department is known from its number, so that an office's criteria apply to it. Essex dismissed all its District Court
        cases; under the criteria of Bristol the Superior Court is told from the Boston Municipal Court.
        Source: Essex and Bristol district attorneys, April 2017

    @ESSEX-1
    Scenario Outline: <court> is a District Court
      Given the docket number is "<number>"
      When the case is reviewed under the criteria of Essex
      Then the charge is proposed for the second letter, because the office would not reprosecute

      Examples:
        | number       | court                      |
        | 0714CR001515 | Chelsea District Court     |
        | 0710CR001515 | Somerville District Court  |
        | 0711CR001515 | Lowell District Court      |
        | 0712CR001515 | Newton District Court      |
        | 0721CR001515 | Marlborough District Court |
        | 0747CR001515 | Concord District Court     |
        | 0748CR001515 | Ayer District Court        |
        | 0749CR001515 | Framingham District Court  |
        | 0750CR001515 | Malden District Court      |
        | 0751CR001515 | Waltham District Court     |
        | 0752CR001515 | Cambridge District Court   |
        | 0753CR001515 | Woburn District Court      |
        | 0787CR001515 | Natick District Court      |
        | 0713CR001515 | Lynn District Court        |
        | 0718CR001515 | Lawrence District Court    |
        | 0722CR001515 | Newburyport District Court |
        | 0736CR001515 | Salem District Court       |
        | 0738CR001515 | Haverhill District Court   |
        | 0739CR001515 | Gloucester District Court  |
        | 0740CR001515 | Ipswich District Court     |
        | 0786CR001515 | Peabody District Court     |
        | 0709CR001515 | Brookline District Court   |
        | 0754CR001515 | Dedham District Court      |
        | 0755CR001515 | Stoughton District Court   |
        | 0756CR001515 | Quincy District Court      |
        | 0757CR001515 | Wrentham District Court    |
        | 0715CR001515 | Brockton District Court    |
        | 0758CR001515 | Hingham District Court     |
        | 0759CR001515 | Plymouth District Court    |
        | 0760CR001515 | Wareham District Court     |
        | 0731CR001515 | Taunton District Court     |
        | 0732CR001515 | Fall River District Court  |
        | 0733CR001515 | New Bedford District Court |
        | 0734CR001515 | Attleboro District Court   |
        | 0725CR001515 | Barnstable District Court  |
        | 0726CR001515 | Orleans District Court     |
        | 0735CR001515 | Edgartown District Court   |
        | 0788CR001515 | Nantucket District Court   |
        | 0789CR001515 | Falmouth District Court    |

    @BRISTOL-2 @not-BRISTOL-1
    Scenario Outline: <court> is a Superior Court
      Given the docket number is "<number>"
      When the case is reviewed under the criteria of Bristol
      Then the charge is proposed for the second letter, because the office would not reprosecute

      Examples:
        | number       | court                     |
        | 0784CR001515 | Suffolk Superior Court    |
        | 0781CR001515 | Middlesex Superior Court  |
        | 0777CR001515 | Essex Superior Court      |
        | 0782CR001515 | Norfolk Superior Court    |
        | 0783CR001515 | Plymouth Superior Court   |
        | 0773CR001515 | Bristol Superior Court    |
        | 0772CR001515 | Barnstable Superior Court |
        | 0774CR001515 | Dukes Superior Court      |
        | 0775CR001515 | Nantucket Superior Court  |
        | 0776CR001515 | Berkshire Superior Court  |
        | 0778CR001515 | Franklin Superior Court   |
        | 0779CR001515 | Hampden Superior Court    |
        | 0780CR001515 | Hampshire Superior Court  |
        | 0785CR001515 | Worcester Superior Court  |

    @not-BRISTOL-1 @not-BRISTOL-2
    Scenario Outline: <court> is of neither
      Given the docket number is "<number>"
      When the case is reviewed under the criteria of Bristol
      Then the charge is proposed for the second letter, because the office could not reprosecute

      Examples:
        | number       | court                                |
        | 0701CR001515 | Boston Municipal Court, Central      |
        | 0702CR001515 | Boston Municipal Court, Roxbury      |
        | 0703CR001515 | Boston Municipal Court, South Boston |
        | 0704CR001515 | Boston Municipal Court, Charlestown  |
        | 0705CR001515 | Boston Municipal Court, East Boston  |
        | 0706CR001515 | Boston Municipal Court, West Roxbury |
        | 0707CR001515 | Boston Municipal Court, Dorchester   |
        | 0708CR001515 | Boston Municipal Court, Brighton     |
