"""First names that are common in Dutch villages: they tell "Henk" from "Afspraken"."""

from __future__ import annotations

from typing import Final

FIRST_NAMES: Final = frozenset(
    """
    aad aaf aafke aagje aaltje abdel adri adriaan adriana aisha alberdien albert aleida alex alida
    alie alja anita anja anke ankie anna anne annechien anneke annelies annemarie annemieke annet
    annette annie annigje anouk ans antje anton antonia arend ariane arie arjan arjen aukje bart
    bas bea beatrix ben berend bernard bert berta bertha betsy bettie betty bianca bob boukje bram
    brigitte carin carla carolien catharina cees chantal charlotte chris christa christien cisca
    claudia coby co cor corine cornelia cornelis corrie dana daan daniel daphne david debbie
    derk desiree diana dick dieke dien dik dina dinie dirk ditte dolf doortje douwe ebel ed edith
    eefje egbert elisabeth elise elly els elsbeth else elske emma erik ernst esmee esther eva
    evelien evert fadma fatima fatma femke ferdinand femmie fenna fleur floor floris fokje folkert
    frans fred freddie frederik freek froukje ger geert geertje geesje gerard gerda gerlinde gerrit
    gerry gert gertie gertrude gijs gina ginie gineke gre greet greetje greta grietje guus hadewych
    hanna hannah hanneke hannie hans harm harmen harmke harrie harry hassan hein heleen helena
    hendrik hendrika hendrikje henk hennie henny henriette herma herman hetty hilda hilde hiske
    hillechien ida ieneke ilse ina ineke inge ingrid irene iris ivo jaap jacob jacqueline jakob jan
    janine janke janna janneke jannie jannes janny jantina jantje jasper jeanette jelle jenny
    jeroen jet jetske jettie jikke jitske joan joanne jochem joep johan johanna johannes john joke
    jolanda jolien jonas joop joost jordy jos josephine judith julia jurgen jurjen jurrie karel
    karim karin kees kirsten klaas klaasje koen koos lammert lars laura leen leendert leida lenie
    leny leo leon leonie lia lida lien lieneke liesbeth lieke lies lijsbeth lina linda lisa lisette
    loes louis louise lous luc lucas lucie luuk lydia maaike maarten machteld madelon magda mahmoud
    manon marc marcel margot margriet maria marian marianne marieke marietje marije marijke marike
    marina marinus marion marit marja marjan marjolein marjon marleen marlies marloes marten martha
    martien martijn martin martine maud maurits maxime mees meike melanie menno metha mia michael
    michiel mieke mien mies miranda mirjam mohammed monique moniek myrthe nadia nancy nel nellie
    nicole niek niels nienke nina noor nynke olaf omar onno paul pauline peter petra pia piet
    pieter pietje pim popke rachel ralf reina reinder reint rene rianne ria richard rik rika riek
    riekie rita rob robert roel roelie roelof ronald ruben rudi ruud saar sabine samira sandra sara
    saskia sebastiaan sien siebe siebren siemen sieneke sietske sijtske silvia simon sjaak sjanie
    sjoerd sjouke sofie sonja stefan stien suzanne sven swaantje sylvia tamara tanja ted teun theo
    thea thijs thijmen thom tiemen tiena tiny tineke tinus titia tjitske tom ton tonny toos trees
    trien trienke trijntje trijnie trudy truus ursula valerie vera vincent wendy wessel wia wiebe
    wieger wiebren wiep wietske wilko willeke willem willemien willie willy wilma wim winnie wobbe
    wouter wubbo xander yasmina yvonne zoe zwaantje
    """.split()
)
