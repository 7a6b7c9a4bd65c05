/**
 * English passages of our own writing, marked as in `fr.ts`: `{p1:Ann Doyle}` a mention, `<p1:…>` what that entity says,
 * `<-:…>` what a source that is no named entity says. All people and companies are made up.
 */
export const english: readonly string[] = [
  // Pronouns.
  `{p1:Ann Doyle} has run the {o1:Harbor Foods} plant since 2015. “<p1:We will hire again in the spring>,” she said on Monday. She added that <p1:orders had doubled since January>.`,
  `{p1:Mark Ellery} met {p2:Carol Finch} in {l1:Leeds} on Tuesday. “<p1:A deal is within reach>,” he said as he left. “<p2:Nothing has been signed>,” she cautioned.`,
  `{o1:Norvane} reported results on Wednesday. It said <o1:sales fell 3 percent in the first quarter>. “<o1:Milk prices hurt us more than we expected>,” the company said in a statement.`,
  `{p1:Paul Rigby} succeeds {p2:Helen Marsh} as head of {o1:Dunmore Cement}. “<p1:I know how much work she has done>,” he told reporters. {p2:Marsh} was relieved. “<p2:I leave with a quiet mind>,” she said.`,
  `{p1:Sofia Amell}, a lawyer for {p2:Karim Hadley}, attacked the ruling. “<p1:My client never set foot in that warehouse>,” she said. “<p2:I am innocent and I will prove it>,” he had shouted on his way into court.`,
  `{p1:Ines Calder} testified before the panel on Thursday. According to her, <p1:inspections stopped in 2019>. “<p1:Nobody ever asked for my opinion>,” she told lawmakers.`,
  `Asked about the delay, {p1:Tom Garrett} said <p1:he would answer after the final>. His coach, {p2:Diego Salas}, was less patient. “<p2:The boy needs to decide this week>,” he said.`,
  `{p1:Emily Vaughan} and her brother {p2:Jack Vaughan} took over the farm. “<p1:I look after the cows>,” {p1:Emily} said. “<p2:And I keep the books>,” he added.`,
  // Definite nouns for a company, an institution.
  `{o1:Western Ponds Bank} will shut forty branches. “<o1:Customers come to the counter less and less>,” the bank said. The lender said <o1:no one would be forced out>.`,
  `{o1:Ardex} is recalling 12,000 vans. The carmaker said <o1:repairs would be free of charge>. “<o1:Safety comes before anything else>,” the company said.`,
  `{o1:Ardex} sold a plant to {o2:Motoris}. The parts supplier {o2:Motoris} said <o2:it would keep all 400 workers>. The automaker said <o1:the sale should close in June>.`,
  `{o1:Aviel} canceled eleven flights on Saturday. The airline said <o1:a strike by controllers had left it no choice>. {p1:Julie Carpenter}, its operations chief, said <p1:all planes would fly on Monday>.`,
  `The {o1:Farm Workers Alliance} called a strike. The union argues that <o1:promises made in the fall were broken>. “<o1:We will see this through to the end>,” the union said.`,
  `The {o1:Coastal Institute} published its yearly review. The institute found that <o1:the shoreline had moved back two meters>.`,
  `Startup {o1:Calyx} raised $30 million from {o2:Boreal Capital}. “<o2:We believe in this technology>,” the fund said. {o1:Calyx} said <o1:the money would pay for new staff>.`,
  // A role for a person.
  `{p1:Bruce Castle}, the agriculture minister, visited {l1:York} on Friday. “<p1:Aid will be paid before Christmas>,” the minister said. The head of the regional chamber, {p2:Alan Gower}, was cautious. “<p2:We will judge by deeds>,” he said.`,
  `The mayor of {l1:Millbrook}, {p1:Nadia Bell}, presented her budget. “<p1:Taxes will not rise this year>,” the mayor said. Opposition leader {p2:Luke Ferrand} said <p2:debt had doubled on her watch>.`,
  `{o1:Harbor Foods} chief executive {p1:Eric Turner} confirmed the sale. “<p1:This site has lost money for years>,” the executive said. {p2:Josie Pratt}, a shop steward, called it a betrayal. “<p2:They lied to us for two years>,” the steward said.`,
  `The researcher {p1:Mary Delorme} ran the study with {p2:Oliver Thorne}. “<p1:Bees take longer to find the hive>,” the biologist said.`,
  `Striker {p1:Moses Kone} scored twice for {o1:Millbrook Rovers}. “<p1:It was the best day of my life>,” the striker said. Manager {p2:Diego Salas} said <p2:the players gave everything>.`,
  // Cue orders, broken quotations.
  `“<p1:The sand moves fast>,” said {p1:Giles Porter}, mayor of the town. “<p1:We have to act now.>”`,
  `“<p1:We lost everything>,” {p1:Aisha Diallo} told the radio, “<p1:but we will rebuild the house.>”`,
  `“<p1:This vote binds all of us>,” said Senator {p1:Helen Rudge}. “<p1:No one can ignore it>,” she added.`,
  `<o1:Traffic will resume on Saturday morning>, {o1:Ferrovia} said. <-:Passengers should delay their trips>, a spokesman advised.`,
  `‘<p1:The port will be ready on time>,’ {p1:Sam Oakley} repeated, ‘<p1:and it won’t cost the taxpayers’ money.>’`,
  `'<p1:I don't think that's what the players' union wants>,' said {p1:Sam Oakley}.`,
  `{p1:Corinne Mabel} summed it up: “<p1:Three years of paperwork for one signature.>”`,
  `The message from {o1:Calyx} to its customers was clear: “<o1:Your data never left our servers.>”`,
  // According to, reportedly.
  `According to {o1:Ferrovia}, <o1:the delay has reached four hours>. <-:No one was hurt>, according to police.`,
  `<o1:Two men were seen near the barn before the fire>, {o1:The Millbrook Echo} reported, citing witnesses.`,
  `According to a report by the {o1:Audit Office}, <o1:the program cost twice as much as planned>. The {o1:Audit Office} recommended that <o1:the contracts be renegotiated>.`,
  `<-:The decision was made on Monday>, according to a person close to {p1:Bruce Castle}. The minister declined to comment.`,
  // Paragraphs and chains.
  `{p1:Amy Stephens} keeps the last grocery in the village.\n“<p1:In the morning I deliver to the old people before I open>,” she said.\n“<p1:Without the council I would have closed long ago.>”\nHer neighbor {p2:Ivor Dant} agreed. “<p2:We come to talk as much as to shop>,” he said.`,
  `{p1:Richard Bennett} spoke first.\n“<p1:This plant has fed three generations.>\n“<p1:We will let no one take it apart>,” the delegate said.`,
  `The meeting went nowhere.\n“<p1:Where did the school money go?>” asked {p1:Luke Ferrand}.\n“<p2:It is all in the accounts>,” replied {p2:Nadia Bell}.\n“<p1:That is no answer>,” he said. “<p1:Families want figures.>”\n“<p2:They will have them next week>,” the mayor said.`,
  `{p1:Roy Baxter} walked the fence line with his daughter {p2:Jill Baxter}. “<p2:Dad built this with his own hands>,” she said. “<p1:It kept the wolves out for fifty years>,” he said.`,
  // Several cues; the reporter's voice returns.
  `{p1:Eric Turner} said <p1:jobs would be kept>, adding that <p1:workers would be met one by one>.`,
  `{o1:Motoris} said <o1:production would resume on Monday>, but gave no details of the outage.`,
  `{p1:Mark Ellery} said <p1:the bill was “lopsided”> and left the room.`,
  `Prosecutor {p1:Anthony Sickert} said <p1:three suspects had been arrested> and that <p1:a fourth was still wanted>.`,
  `While {p1:Carol Finch} admits that <p1:the project is late>, she insists <p1:the money is safe>.`,
  `A memo by {p1:Guy Marchand} asserting that <p1:the bridge was sound> was read to the jury.`,
  `{p1:Nadia Bell} rejected the claim by {p2:Luke Ferrand} that <p2:debt had doubled>.`,
  // No speech.
  `The film “The Clear Hours of the River” opens on Friday. {p1:Ines Calder} plays a shepherd nicknamed “the Wolf of the Snows.”`,
  `{p1:Paul Rigby} did not say whether the site would close. He declined to comment on talk of a sale.`,
  `Under the banner “Rivers of Tomorrow Week,” forty photographers will show their work in {l1:Millbrook}.`,
  // No entity behind the words.
  `“<-:We have slept in the car for two nights>,” one resident said. Firefighters in {l1:Leeds} said <-:the blaze would be contained by evening>.`,
  `{p1:Karim Hadley} and {p2:Sofia Amell} said <-:there was no case to answer>. “<-:We want this dismissed>,” they said together.`,
  `A spokeswoman for {o1:Ardex} said <-:the internal inquiry was still under way>. People familiar with the matter said <-:sabotage was suspected>.`,
  `Neighbors say <-:the noise wakes them every night>. “<-:You can't open a window any more>,” one of them complained.`,
  // Interviews and transcripts.
  `{p1:Fiona Lake}, a novelist, has a fourth book out.\nHow did the story begin?\n{p1:Fiona Lake}: “<p1:With a letter found in an attic.>”`,
  // Appositions and objects that are not the speaker.
  `“<p1:The water table never recovered>,” warned the head of the basin committee, {p1:Dennis Russell}.`,
  `“<p1:It is a matter of dignity>,” said {p1:Mireille Osty}, 58, a care worker from {l1:York} and a face of the movement.`,
  `In a letter to {p2:Bruce Castle}, {p1:Mireille Osty} wrote that <p1:the promises of the fall were forgotten>. She asks him for a meeting.`,
  `{p1:Nadia Bell} defended herself against {p2:Luke Ferrand}. “<p1:I have always shown honest books>,” she said. Her rival disagreed. “<p2:The voters will judge in a year>,” he said.`,
  `The former boss of {o1:Ferrovia}, {p1:Guy Marchand}, broke his silence. “<p1:They sold stations instead of mending tracks>,” he said. {o1:Ferrovia} declined to comment. The company noted that <o1:spending on tracks had doubled since 2020>.`,
  `{o1:Motoris} was fined on Thursday. The court ruled that <-:the dismissal was unlawful>. The supplier said <o1:it would appeal>.`,
  `“<p1:We had no way of knowing>,” {p1:Guy Marchand} told the judge. That angered {p2:Josie Pratt}. “<p2:The warnings sat on his desk>,” she said.`,
  `Shares of {o1:Calyx} fell after {p1:Ruth Olsen}, an analyst at {o2:Boreal Capital}, cut her rating. “<p1:Growth has stalled in every market>,” she wrote in a note. The analyst expects no recovery before 2027.`,
  `{o1:Norvane} shares jumped. “<p1:This is a bet on cheap milk>,” said {p1:Ruth Olsen} at {o2:Boreal Capital}. {o1:Norvane} did not respond to a request for comment.`,
];
