import type { NameList } from '../entry.ts';

const men = `
Napoléon=Napoléon Bonaparte=Napoléon Ier=Bonaparte,Napoléon III=Louis-Napoléon Bonaparte,Louis XIV,Louis XV,Louis XVI
Louis XVIII,Louis XIII,Louis XII,Louis XI,Louis IX=Saint Louis,Louis-Philippe=Louis-Philippe Ier,Charles X,Charles VII
Charles VIII,Charles IX,Charles V,Charles VI,Charles Quint,Charlemagne,Charles Martel,Clovis,Pépin le Bref
Hugues Capet,Philippe Auguste,Philippe le Bel,Philippe II,Philippe IV,François Ier,Henri II,Henri III,Henri IV
Henri VIII=Henry VIII,Henri V,Jean sans Terre,Richard Cœur de Lion,Guillaume le Conquérant=William the Conqueror
Édouard III,Jacques II,Charles Ier,Georges III,Georges V,Édouard VII,Oliver Cromwell=Cromwell,Frédéric II
Frédéric-Guillaume Ier,Frédéric Barberousse,Joseph II,François-Joseph=François-Joseph Ier,Maximilien Ier,Rodolphe II
Pierre le Grand=Pierre Ier,Ivan le Terrible,Alexandre Ier,Alexandre II,Nicolas Ier,Charles XII,Gustave II Adolphe
Philippe V,Alphonse X,Alphonse XIII,Ferdinand II,Soliman le Magnifique,Saladin,Gengis Khan=Genghis Khan,Tamerlan
Attila,Jules César=Julius Caesar,Auguste,Tibère,Caligula,Claude,Néron,Vespasien,Titus,Domitien,Trajan,Hadrien
Antonin le Pieux,Marc Aurèle,Commode,Septime Sévère,Dioclétien,Constantin Ier,Julien,Théodose Ier,Justinien,Pompée
Crassus,Marc Antoine,Cicéron=Cicero,Sénèque,Pline l'Ancien,Pline le Jeune,Tacite,Tite-Live,Suétone,Virgile,Ovide
Horace,Hannibal,Scipion l'Africain,Alexandre le Grand=Alexander the Great,Périclès,Solon,Socrate,Platon,Aristote
Hérodote,Thucydide,Homère,Sophocle,Euripide,Eschyle,Aristophane,Pythagore,Archimède,Euclide,Hippocrate,Épicure,Diogène
Strabon,Ptolémée,Plutarque,Flavius Josèphe,Ramsès II,Toutânkhamon,Akhenaton,Hammurabi,Cyrus II,Darius Ier,Xerxès Ier
Moïse,Abraham,Bouddha,Confucius,Lao Tseu,Saint Paul,Saint Pierre,Saint Augustin=Augustin d'Hippone,Saint Jérôme
Saint Martin,Saint Benoît,François d'Assise,Thomas d'Aquin,Bernard de Clairvaux,Ignace de Loyola,Jean Calvin=Calvin
Martin Luther=Luther,Érasme,Thomas More,Jean Hus,Savonarole,Pie VII,Pie IX,Pie XII,Léon XIII,Jean XXIII,Paul VI
Innocent III,Urbain II,Grégoire VII,Grégoire XIII,Léonard de Vinci=Leonardo da Vinci,Michel-Ange=Michelangelo,Raphaël
Titien,Le Caravage=Caravage=Caravaggio,Botticelli,Giotto,Donatello,Le Tintoret,Véronèse,Le Bernin,Rembrandt
Rubens=Pierre Paul Rubens,Johannes Vermeer,Albrecht Dürer,Hans Holbein,Jérôme Bosch,Pieter Brueghel l'Ancien
Antoine van Dyck,Diego Vélasquez,Francisco de Goya=Goya,Le Greco,Nicolas Poussin,Antoine Watteau,Jacques-Louis David
Jean-Auguste-Dominique Ingres,Eugène Delacroix=Delacroix,Théodore Géricault,Gustave Courbet,Édouard Manet,Edgar Degas
Auguste Renoir=Pierre-Auguste Renoir,Paul Cézanne=Cézanne,Paul Gauguin=Gauguin,Camille Pissarro,Alfred Sisley
Georges Seurat,Henri de Toulouse-Lautrec,Auguste Rodin=Rodin,Henri Matisse=Matisse,Georges Braque,Fernand Léger
Marc Chagall=Chagall,Amedeo Modigliani,Joan Miró,Salvador Dalí=Dali,René Magritte,Max Ernst,Marcel Duchamp,Man Ray
Paul Klee,Vassily Kandinsky,Gustav Klimt,Egon Schiele,Edvard Munch,Alberto Giacometti,Le Corbusier,Frank Lloyd Wright
Gustave Eiffel,Georges Eugène Haussmann,Antoni Gaudí=Gaudi,Viollet-le-Duc=Eugène Viollet-le-Duc,Vauban,André Le Nôtre
Jules Hardouin-Mansart,Molière,Jean Racine=Racine,Pierre Corneille=Corneille,Jean de La Fontaine,Blaise Pascal
René Descartes=Descartes,Michel de Montaigne=Montaigne,François Rabelais=Rabelais,Pierre de Ronsard=Ronsard
Joachim du Bellay,Voltaire,Jean-Jacques Rousseau,Denis Diderot=Diderot,Montesquieu,Jean Le Rond d'Alembert
Beaumarchais,Marivaux,Donatien Alphonse François de Sade,François-René de Chateaubriand=Chateaubriand
Alphonse de Lamartine=Lamartine,Alfred de Musset,Alfred de Vigny,Honoré de Balzac=Balzac,Stendhal
Gustave Flaubert=Flaubert,Alexandre Dumas,Prosper Mérimée,Théophile Gautier,Charles Baudelaire=Baudelaire
Paul Verlaine=Verlaine,Arthur Rimbaud=Rimbaud,Stéphane Mallarmé=Mallarmé,Émile Zola=Zola,Guy de Maupassant=Maupassant
Alphonse Daudet,Jules Verne,Edmond Rostand,Anatole France,Marcel Proust=Proust,André Gide=Gide,Paul Valéry
Paul Claudel,Guillaume Apollinaire=Apollinaire,André Breton,Paul Éluard,Louis Aragon,Jean Cocteau=Cocteau
Louis-Ferdinand Céline,André Malraux=Malraux,Antoine de Saint-Exupéry=Saint-Exupéry,Georges Simenon=Simenon
Marcel Pagnol=Pagnol,Jean Giono,François Mauriac,Boris Vian,Raymond Queneau,Georges Perec,Jacques Prévert,Romain Gary
Samuel Beckett,Eugène Ionesco,Jean Anouilh,Jean Giraudoux,Michel Foucault,Gilles Deleuze,Jacques Derrida
Roland Barthes,Claude Lévi-Strauss,Jacques Lacan,Pierre Bourdieu,Raymond Aron,Henri Bergson,Auguste Comte
Alexis de Tocqueville=Tocqueville,Jules Michelet,Ernest Renan,Émile Durkheim,Pierre-Joseph Proudhon,Saint-Simon
Charles Fourier,Dante Alighieri=Dante,Pétrarque,Boccace,Nicolas Machiavel=Machiavel,Galilée=Galileo Galilei
Giordano Bruno,Christophe Colomb=Christopher Columbus,Vasco de Gama,Fernand de Magellan,Amerigo Vespucci,Marco Polo
James Cook,Jacques Cartier,Samuel de Champlain,Hernán Cortés,Francisco Pizarro,Miguel de Cervantes=Cervantes
Lope de Vega,Federico García Lorca,Geoffrey Chaucer,John Milton,Daniel Defoe,Jonathan Swift,Walter Scott,Lord Byron
Charles Dickens=Dickens,Oscar Wilde,Rudyard Kipling,Arthur Conan Doyle,H. G. Wells,James Joyce,George Orwell
J. R. R. Tolkien=Tolkien,Edgar Allan Poe=Edgar Poe,Mark Twain,Herman Melville,Ernest Hemingway=Hemingway
William Faulkner,F. Scott Fitzgerald,John Steinbeck,H. P. Lovecraft,Isaac Asimov,Philip K. Dick
Johann Wolfgang von Goethe=Goethe,Friedrich von Schiller,Heinrich Heine,Friedrich Nietzsche=Nietzsche
Emmanuel Kant=Immanuel Kant=Kant,Georg Wilhelm Friedrich Hegel=Hegel,Arthur Schopenhauer=Schopenhauer
Gottfried Wilhelm Leibniz=Leibniz,Baruch Spinoza=Spinoza,Ludwig Wittgenstein=Wittgenstein,Martin Heidegger=Heidegger
Edmund Husserl,Max Weber,Friedrich Engels=Engels,Thomas Mann,Bertolt Brecht=Brecht,Franz Kafka=Kafka,Stefan Zweig
Rainer Maria Rilke,Carl Gustav Jung,David Hume,John Locke,Thomas Hobbes=Hobbes,Adam Smith,John Stuart Mill
Jeremy Bentham,Bertrand Russell,John Maynard Keynes=Keynes,Milton Friedman,Karl Popper
Fiodor Dostoïevski=Dostoïevski=Fyodor Dostoevsky,Léon Tolstoï=Leo Tolstoy=Tolstoï,Alexandre Pouchkine,Nicolas Gogol
Anton Tchekhov,Ivan Tourgueniev,Maxime Gorki,Vladimir Nabokov,Mikhaïl Boulgakov,Mikhaïl Bakounine,Pierre Kropotkine
Jorge Luis Borges,Gabriel Garcia Marquez,Pablo Neruda,Mario Vargas Llosa,Octavio Paz,Rabindranath Tagore,Yukio Mishima
Averroès,Avicenne,Ibn Khaldoun,Maïmonide,Ibn Battûta,Isaac Newton=Newton,Nicolas Copernic=Copernic
Johannes Kepler=Kepler,Tycho Brahe,Christian Huygens,Pierre de Fermat=Fermat,Leonhard Euler=Euler
Joseph-Louis Lagrange=Lagrange,Pierre-Simon de Laplace=Laplace,Joseph Fourier,Augustin Louis Cauchy=Cauchy
Évariste Galois=Galois,Carl Friedrich Gauss=Gauss,Bernhard Riemann=Riemann,Henri Poincaré=Poincaré
David Hilbert=Hilbert,Kurt Gödel=Gödel,Alan Turing=Turing,John von Neumann=von Neumann,Georg Cantor,Bernhard Bolzano
Niels Henrik Abel,Antoine Lavoisier=Lavoisier,Louis Joseph Gay-Lussac,André-Marie Ampère,Michael Faraday=Faraday
James Clerk Maxwell=Maxwell,Ludwig Boltzmann=Boltzmann,Max Planck=Planck,Niels Bohr=Bohr,Werner Heisenberg=Heisenberg
Erwin Schrödinger=Schrödinger,Paul Dirac=Dirac,Enrico Fermi=Fermi,Wolfgang Pauli,Ernest Rutherford,Pierre Curie
Robert Oppenheimer=Oppenheimer,Richard Feynman=Feynman,Louis Pasteur=Pasteur,Claude Bernard,Robert Koch
Alexander Fleming,Gregor Mendel,Carl von Linné=Linné,Georges-Louis Leclerc de Buffon=Buffon
Jean-Baptiste de Lamarck=Lamarck,Georges Cuvier=Cuvier,Étienne Geoffroy Saint-Hilaire,Alexander von Humboldt
Dmitri Mendeleïev,Thomas Edison=Thomas Alva Edison,Nikola Tesla,Graham Bell=Alexander Graham Bell,Guglielmo Marconi
James Watt,Johannes Gutenberg=Gutenberg,Louis Blériot,Clément Ader,Youri Gagarine=Yuri Gagarin,Neil Armstrong
Buzz Aldrin,Edwin Hubble,Carl Sagan,Noam Chomsky=Chomsky,Ferdinand de Saussure,Jean Piaget,Konrad Lorenz,Ivan Pavlov
Donald Knuth,Linus Torvalds,Richard Stallman,Steve Wozniak,Joseph Haydn=Haydn,Georg Friedrich Haendel=Haendel
Antonio Vivaldi=Vivaldi,Jean-Baptiste Lully=Lully,Jean-Philippe Rameau=Rameau,Franz Schubert=Schubert,Robert Schumann
Frédéric Chopin=Chopin,Franz Liszt=Liszt,Hector Berlioz=Berlioz,Felix Mendelssohn,Richard Wagner,Giuseppe Verdi
Gioachino Rossini=Rossini,Giacomo Puccini,Gaetano Donizetti,Johannes Brahms=Brahms,Anton Bruckner=Bruckner
Gustav Mahler=Mahler,Richard Strauss,Johann Strauss,Piotr Ilitch Tchaïkovski=Tchaïkovski,Modeste Moussorgski
Nikolaï Rimski-Korsakov,Igor Stravinsky=Stravinsky,Sergueï Prokofiev=Prokofiev,Dmitri Chostakovitch=Chostakovitch
Sergueï Rachmaninov=Rachmaninov,Claude Debussy=Debussy,Maurice Ravel=Ravel,Gabriel Fauré=Fauré
Camille Saint-Saëns=Saint-Saëns,Georges Bizet=Bizet,Jules Massenet,Charles Gounod=Gounod,Jacques Offenbach=Offenbach
Erik Satie,Francis Poulenc,Olivier Messiaen,Pierre Boulez,Arnold Schönberg,Alban Berg,Béla Bartók=Bartók,Jean Sibelius
Edvard Grieg,Antonín Dvořák,Leonard Bernstein,George Gershwin,Herbert von Karajan=Karajan,Niccolò Paganini
Louis Armstrong,Duke Ellington,Miles Davis,John Coltrane,Charlie Parker,Django Reinhardt,Jimi Hendrix,Jim Morrison
Freddie Mercury,George Harrison,Ringo Starr,Keith Richards,Eric Clapton,Pete Townshend,Roger Waters,David Gilmour
Robert Plant,Jimmy Page,Kurt Cobain,Bob Marley,Frank Sinatra,Johnny Cash,Leonard Cohen,Frank Zappa,Phil Collins
Peter Gabriel,Sting,Prince,Georges Brassens=Brassens,Jacques Brel=Brel,Léo Ferré,Charles Trenet,Yves Montand
Claude François,Michel Sardou,Jean-Jacques Goldman,Francis Cabrel,Alain Souchon,Jacques Dutronc,Michel Polnareff
Renaud,Robert Charlebois,Félix Leclerc,Gilles Vigneault,Alfred Hitchcock,Charlie Chaplin=Chaplin,Orson Welles
John Ford,Howard Hawks,Billy Wilder,Stanley Kubrick=Kubrick,Federico Fellini=Fellini,Luchino Visconti
Michelangelo Antonioni,Roberto Rossellini,Vittorio De Sica,Pier Paolo Pasolini,Sergio Leone,Ingmar Bergman
Akira Kurosawa=Kurosawa,Yasujirō Ozu,Fritz Lang,Friedrich Wilhelm Murnau,Rainer Werner Fassbinder,Wim Wenders
Werner Herzog,Sergueï Eisenstein,Andreï Tarkovski=Tarkovski,Luis Buñuel,Pedro Almodóvar,Jean Renoir,Marcel Carné
René Clair,Jean Vigo,Robert Bresson,Jacques Tati,Alain Resnais,Claude Chabrol,Éric Rohmer,Jacques Rivette,Jacques Demy
Louis Malle,Jean-Pierre Melville,Claude Sautet,Bertrand Tavernier,Claude Lelouch,Maurice Pialat,Georges Méliès
Louis Lumière,Auguste Lumière,David Lynch,Tim Burton,Ridley Scott,Brian De Palma,Sidney Lumet,Sydney Pollack
Robert Altman,Walt Disney,Hayao Miyazaki,Osamu Tezuka,Hergé,René Goscinny,Albert Uderzo,André Franquin,Stan Lee
Humphrey Bogart,James Stewart,Cary Grant,Gary Cooper,Clark Gable,John Wayne,Marlon Brando,James Dean,Paul Newman
Robert Redford,Dustin Hoffman,Jack Nicholson,Harrison Ford,Sean Connery,Roger Moore,Michael Caine,Anthony Hopkins
Marcello Mastroianni,Vittorio Gassman,Max von Sydow,Klaus Kinski,Jean Gabin,Louis de Funès,Bourvil,Fernandel
Lino Ventura,Philippe Noiret,Michel Piccoli,Jean-Louis Trintignant,Jean Rochefort,Jean Marais,Gérard Philipe
Michel Simon,Louis Jouvet,Pierre Richard,Patrick Dewaere,Daniel Auteuil,Jean Reno,Vincent Cassel,Robin Williams
Morgan Freeman,Denzel Washington,Samuel L. Jackson,Eddie Murphy,Bruce Willis,Kevin Costner,Matt Damon,Ben Affleck
Russell Crowe,Hugh Grant,Colin Firth,Keanu Reeves,Nicolas Cage,Jackie Chan,Bruce Lee
Maximilien de Robespierre=Robespierre,Georges Jacques Danton=Danton,Jean-Paul Marat=Marat
Louis Antoine de Saint-Just=Saint-Just,Camille Desmoulins,Honoré Gabriel Riqueti de Mirabeau=Mirabeau
La Fayette=marquis de La Fayette=Lafayette,Emmanuel-Joseph Sieyès,Charles-Maurice de Talleyrand-Périgord=Talleyrand
Joseph Fouché,Joachim Murat,Michel Ney,Horatio Nelson,Duc de Wellington=Duke of Wellington=Wellington
Klemens von Metternich=Metternich,Cardinal de Richelieu=Richelieu,Mazarin,Jean-Baptiste Colbert=Colbert
Maximilien de Béthune,François de Guise,Gaspard de Coligny,Charles le Téméraire,Philippe le Bon
Bertrand du Guesclin=Du Guesclin,Godefroy de Bouillon,Simón Bolívar=Bolivar,José de San Martín,Guillaume d'Orange
Robert Baden-Powell,Cecil Rhodes,David Livingstone,Louis Antoine de Bougainville,Savorgnan de Brazza
Hubert Lyautey=Lyautey,Vercingétorix,Spartacus,Robin des Bois,Guillaume Tell,Nostradamus,Raspoutine
`;

const women = `
Marie-Antoinette,Marie-Thérèse d'Autriche,Anne d'Autriche,Catherine de Médicis,Marie de Médicis,Aliénor d'Aquitaine
Blanche de Castille,Anne de Bretagne,Marguerite de Navarre,Élisabeth Ière=Elizabeth Ire=Élisabeth Ire
reine Victoria=Queen Victoria,Marie Stuart,Catherine II,Cléopâtre=Cleopatra,Néfertiti,Joséphine de Beauharnais
Madame de Pompadour,Madame de Maintenon,Madame de Sévigné,Charlotte Corday,Olympe de Gouges,Germaine de Staël
George Sand,Colette,Marguerite Duras,Marguerite Yourcenar,Françoise Sagan,Nathalie Sarraute,Comtesse de Ségur
Jane Austen,Charlotte Brontë,Emily Brontë,Mary Shelley,Virginia Woolf,Agatha Christie,Hannah Arendt,Simone Weil
Louise Michel,Clara Zetkin,Emmeline Pankhurst,Florence Nightingale,Lady Di,Grace Kelly,Evita Perón,Camille Claudel
Frida Kahlo,Sarah Bernhardt,Joséphine Baker,Maria Callas,Barbara,Dalida,Françoise Hardy,Sylvie Vartan,France Gall
Jane Birkin,Juliette Gréco,Greta Garbo,Marlene Dietrich,Ingrid Bergman,Audrey Hepburn,Katharine Hepburn
Elizabeth Taylor,Bette Davis,Rita Hayworth,Ava Gardner,Judy Garland,Vivien Leigh,Lauren Bacall,Claudia Cardinale
Gina Lollobrigida,Monica Vitti,Romy Schneider,Jeanne Moreau,Simone Signoret,Arletty,Michèle Morgan,Danielle Darrieux
Fanny Ardant,Miou-Miou,Emmanuelle Béart,Audrey Tautou,Charlotte Gainsbourg,Jodie Foster,Sigourney Weaver,Sharon Stone
Demi Moore,Michelle Pfeiffer,Susan Sarandon,Glenn Close,Diane Keaton,Cate Blanchett,Kate Winslet,Natalie Portman
Sandra Bullock,Halle Berry,Uma Thurman,Penélope Cruz,Agnès Varda,Leni Riefenstahl,Janis Joplin,Ella Fitzgerald
Billie Holiday,Aretha Franklin,Diana Ross,Joan Baez,Björk,Kate Bush,Rosa Parks,Eleanor Roosevelt
Jacqueline Kennedy=Jackie Kennedy=Jacqueline Kennedy Onassis,Nancy Reagan,Geraldine Ferraro,Jeane Kirkpatrick
Biljana Plavsic,Mirjana Markovic,Chandrika Kumaratunga=Chandrika Bandaranaike Kumaratunga,Sirimavo Bandaranaike
Jayalalitha,Vigdís Finnbogadóttir,Hanna Suchocka,Emma Nicholson,Margaret Beckett,Clare Short,Harriet Harman
Virginia Bottomley,Gillian Shephard,Susanna Agnelli,Irene Pivetti,Rita Süssmuth=Rita Suessmuth,Petra Kelly
Leila Shahid,Jehan Sadat,Suzanne Moubarak,Graça Machel,Miriam Makeba,Cesária Évora,Mercedes Sosa,Danielle Mitterrand
Huguette Bouchardeau,Françoise Giroud,Yvette Roudy,Corinne Lepage,Catherine Trautmann
`;

/** Rulers, thinkers, artists and scientists whom encyclopaedias name. */
export const historical: readonly NameList[] = [
  { type: 'person', kind: 'person', gender: 'm', names: men },
  { type: 'person', kind: 'person', gender: 'f', names: women },
];
