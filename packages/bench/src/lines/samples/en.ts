/** English pages of our own writing, a label before each line. */
export const ENGLISH: readonly string[] = [
  `
X Skip to main content
X The Fenland Herald
X News
X Sport
X What's On
X Jobs
X Sign in
X Subscribe
H Council scraps plan for Ely flood barrier after costs double
S Residents of Queen Adelaide say they have been 'left to sink'
Y By Harriet Mole
D 14:32, 7 FEB 2023
D Updated 16:05, 7 FEB 2023
X Comments
C The River Great Ouse near Ely in January (Image: Fenland Herald)
X Get the biggest stories straight to your inbox
X Invalid email
X We use your sign-up to provide content in ways you've consented to.
B A £9.4m barrier meant to protect 300 homes near Ely will not be built, councillors decided on Tuesday.
B The cost of the scheme had almost doubled since 2019 because of the price of steel and a lengthy dispute over land.
B "Nobody wanted this outcome," said council leader Rob Ashby. "But we cannot spend money that we do not have."
X READ MORE: Storm leaves village cut off for third day
B Jean Pettit, 74, whose cottage was flooded twice in 2020, said she had been "left to sink".
X Article continues below
B The Environment Agency said it would look at "property-level measures" instead.
X Sign up to our daily newsletter here
X Story Saved
X You can find this story in My Bookmarks.
X More On
X Flooding
X Ely
X Most Read
X Man arrested after Cambridge robbery
X The best Sunday roasts in the Fens
X Follow FenlandHerald
X Privacy Notice
X Terms and Conditions
`,
  `
X Markets
X Business
X Investing
X Tech
X Politics
X Video
X Watchlist
X Key Points
S Norwell shares fell 11% after the retailer cut its full-year outlook.
S Chief executive Dana Whitlock blamed weak demand for furniture.
H Norwell shares tumble as retailer slashes outlook
D Published Thu, Aug 17 2023 6:58 AM EDT
D Updated Thu, Aug 17 2023 9:41 AM EDT
Y Marcus Oyelaran
Y @moyelaran
X Share Article via Facebook
X Share Article via Email
C A shopper outside a Norwell store in Dayton, Ohio.
C Lena Fields | Bloomberg | Getty Images
B Norwell on Thursday cut its sales forecast for the year, citing a slump in furniture and appliances as shoppers spend more on travel.
B Here's what the company reported compared with what Wall Street was expecting, based on a survey of analysts:
B Earnings per share: $1.12 vs. $1.31 expected
B Revenue: $6.04 billion vs. $6.21 billion expected
B "We are not satisfied," Whitlock said on a call with analysts.
B The stock (NYSE: NWL) is down 23% this year.
X WATCH LIVE
X WATCH IN THE APP
X Subscribe to CNBX PRO
X Licensing & Reprints
X News Tips
X Got a confidential news tip? We want to hear from you.
X Data is a real-time snapshot *Data is delayed at least 15 minutes.
`,
  `
H RTRS-UK retail sales rise for third month in June
B LONDON, July 18 (Reuters) - British retail sales rose for the third month running in June as warm weather lifted demand for clothing and garden goods, official figures showed on Thursday.
B The Central Statistical Office said sales volumes grew 0.4 percent on the month and 3.1 percent on the year, compared with forecasts of 0.3 and 2.9 percent.
B "This confirms that the consumer is back," said Peter Hallam, an economist at Greenwell Securities.
B Food sales were flat. Department stores reported a fall of 0.2 percent.
B -- London Newsroom, +44 171 542 7717
`,
  `
H SOCCER - RESULTS OF DUTCH LEAGUE MATCHES.
D AMSTERDAM 1996-09-14
B Results of Dutch first division soccer matches played on Saturday:
B Vitesse Arnhem 2 Sparta Rotterdam 1
B Heerenveen 0 NEC Nijmegen 0
B Played on Friday:
B Utrecht 3 Volendam 1 (halftime 1-1). Attendance 7,500
B Standings (tabulate under games played, won, drawn, lost, goals for, against, points):
B PSV Eindhoven 5 4 1 0 14 3 13
`,
  `
H Zambian copper output seen steady in 1997
D LUSAKA 1996-11-21
B Zambia expects copper output to hold at about 320,000 tonnes in 1997 as it waits for buyers of its state mines, a senior official said on Thursday.
B Mining permanent secretary Gideon Mulenga told Reuters that talks with a consortium led by a Canadian firm were "at an advanced stage".
B "We will not sell at any price," Mulenga said.
B The country produced 315,000 tonnes last year.
`,
  `
X The Prairie Post
X Home
X News
X Saskatchewan
X Opinion
X Obituaries
X Advertisement 1
X Story continues below
X This advertisement has not loaded yet, but your article continues below.
H Ottawa to fund grain rail upgrade near Moose Jaw
S The $210-million project is expected to cut loading times by a third
X Author of the article:
Y Brent Kowalchuk
D Published Nov 02, 2021
D Last updated 3 hours ago
X 2 minute read
X Join the conversation
C A grain train passes an elevator east of Moose Jaw. Photo by Troy Nelson /Prairie Post files
X Article content
B The federal government will pay half the cost of doubling a 40-kilometre stretch of track east of Moose Jaw, Transport Minister Helen Cho said Tuesday.
X Article content
B The province and the railway will share the rest.
B “This is about getting our farmers' product to market,” Cho told reporters.
X STORY CONTINUES BELOW
X Keep reading with a Prairie Post subscription
X Full access to the website and the mobile app on all your devices
X Puzzles, comics and the digital paper every morning at six
X Fewer ads, cancel whenever you like
X Already subscribe to the print paper? Activate your account
B 'About time'
B Doug Penner, who farms near Caronport, called the move overdue.
B He said his neighbours lost a week of sales last winter.
B bkowalchuk@prairiepost.example
X Share this article in your social network
X Trending
X 1 Man charged in Regina shooting
X 2 Riders sign veteran quarterback
X Latest National Stories
X Noon News Roundup
X Your weekday lunchtime email of what matters in Saskatchewan
X There was an error, please provide a valid email address.
X Comments
X Keep it civil. Comments are reviewed before they appear.
X Privacy Policy
`,
  `
H Is Halden Foods Stock a Buy After Its 40% Drop?
S The snack maker's troubles may be temporary, but its debt is not.
Y By Nora Castell - Jun 9, 2022 at 8:15AM
X Key Points
X Motley-style ratings
B What happened
B Shares of Halden Foods (NASDAQ: HLDN) have lost 40% of their value since January, while the S&P 500 is down 14%.
B So what
B The company took on $1.8 billion of debt to buy a maker of protein bars. Interest alone will cost it $95 million this year.
C Image source: Getty Images.
B Now what
B Investors with patience may find a bargain here. Others should wait for the July report.
X 10 stocks we like better than Halden Foods
X When our award-winning analyst team has a stock tip, it can pay to listen.
X See the 10 stocks
X *Stock Advisor returns as of June 2, 2022
B Nora Castell has no position in any of the stocks mentioned. The publisher recommends Halden Foods. The publisher has a disclosure policy.
X Premium Investing Services
X Invest better with us. Get stock recommendations, portfolio guidance, and more.
X View Premium Services
`,
  `
H Orbital startup Kestrel wins NASA contract for lunar relay
D Feb. 3, 2022, 5:12 p.m. ET
Y Priya Raman
B Kestrel Dynamics, a two-year-old startup from Boulder, Colorado, has won a $146 million contract to build communications relays around the moon, NASA said on Thursday.
B The first of four satellites should launch in late 2025.
B "It's the internet of the moon, basically," co-founder Tom Ferrara told the Gazette in an interview.
X Read more:
X How Artemis got its rocket
X Why moon dust is a problem
X Follow the Gazette on Facebook, Instagram and LinkedIn
X Sign up for our weekly space newsletter
`,
  `
X Daily Nation Today
X Counties
X Business
X Life & Style
H Nakuru traders protest over new market fees
D Wednesday, March 09, 2022
C Traders block the entrance of the Wakulima Market in Nakuru on March 8, 2022.
C Photo credit: John Kiprono | Nation Today
Y By Faith Wanjiru
X What you need to know:
S Stall owners say daily charges have doubled without notice.
S The county says the money will pay for lighting and toilets.
B Business at Nakuru's largest market stood still on Tuesday as hundreds of traders protested against new daily fees.
B The county government raised the charge for a stall from Sh50 to Sh100 on March 1.
B "We were not consulted," said Peter Njoroge, who sells tomatoes.
B County trade executive Raymond Tanui said talks would be held on Friday.
X In the headlines
X Ruto to visit Kisumu
X Subscribe for a month to get full access
X Sh150
`,
  `
H Vantage Robotics Announces Second Quarter 2021 Results
N FOR IMMEDIATE RELEASE
S Revenue up 34% year over year; company raises full-year guidance
B AUSTIN, Texas, Aug. 4, 2021 /PRNewswire/ -- Vantage Robotics, Inc. (NYSE: VRBT), a provider of warehouse automation, today announced financial results for the quarter ended June 30, 2021.
B Second Quarter Highlights
B Revenue of $88.2 million, an increase of 34%
B Net loss of $4.1 million, compared with $9.7 million
B "Our customers are automating faster than ever," said Lucia Marsh, chief executive officer.
B About Vantage Robotics
B Vantage Robotics designs and operates autonomous robots for more than 400 warehouses.
B Forward-Looking Statements
B This press release contains forward-looking statements within the meaning of the securities laws.
X Investor Contact:
X Ben Ortiz
X ir@vantagerobotics.example
X Media Contact:
X Kim Doyle, 512-555-0100
X SOURCE Vantage Robotics, Inc.
X View original content to download multimedia
`,
  `
X Home
X About
X Archive
X RSS
H Notes on rewriting a parser, three years later
D March 28, 2019
X Tagged: programming
B Three years ago I replaced our hand-written parser with a generated one. Last month I put the hand-written one back.
B People keep asking me why, so here is the long answer.
B What went wrong
B Error messages. A generated parser knows what it expected, but not what you meant.
B Speed was fine. It was never about speed.
B What I would do now
B Start by hand, measure, and only then reach for a generator.
Y Posted by Ian Mercer at 9:40 PM
X Email This
X BlogThis!
X Share to Twitter
X 3 comments:
X Anonymous said...
X Great post. We had the same experience with our SQL dialect.
X March 29, 2019 at 8:02 AM
X Post a Comment
X Newer Post
X Older Post
X Subscribe to: Post Comments (Atom)
`,
  `
H Pakistan, Kenya sign tea trade accord
X APP
D October 11, 2016
X Facebook
X Twitter
X WhatsApp
B ISLAMABAD: Pakistan and Kenya on Monday signed an accord to settle tea trade in local currencies, the commerce ministry said.
B Pakistan imports about 170 million kilograms of tea a year, much of it through Mombasa.
B Commerce Secretary Azmat Rana said the accord would save “millions of dollars” in conversion costs.
B Published in The Morning Tribune, October 11th, 2016.
X Like Business on Facebook, follow @TribBiz on Twitter to stay informed and join in the conversation.
X COMMENTS
X Replying to X
X Comments are moderated and generally will be posted if they are on-topic and not abusive.
X Recommended Stories
`,
  `
X HOME
X NEWS
X US & WORLD
H Sheriff: Hiker missing in Cascades found alive
S Volunteers located the 33-year-old on a ledge above Bear Creek.
C Rescuers carry the hiker down on Sunday. (Skagit County Sheriff's Office)
Y By SARAH LIND
D Associated Press
D Published: May 31, 2021, 7:15 AM PDT
D Updated: May 31, 2021, 8:02 AM PDT
B BELLINGHAM, Wash. (AP) — A hiker who had been missing for four days in the North Cascades was found alive on Sunday, authorities said.
B Volunteers heard the woman's whistle shortly before noon, Sheriff Dan Morrow said.
B She was in stable condition at a Seattle hospital.
X ___
N This story has been corrected to show that the hiker is 33, not 35.
N Copyright 2021 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.
X Most Read
X Teen charged in Tacoma shooting
X Weather
X Closed Captioning
X Do Not Sell My Personal Information
`,
  `
X Deal of the Day
X Reviews
X Best Picks
H The best rain jackets of 2022, tested
S We soaked eleven jackets in the Lake District. Three stayed dry.
Y Words by Ellie Marsden, photography by Joe Hart
D Last updated 12 April 2022
X If you buy something through our links, we may earn a commission.
X Jump to:
X Best overall
X Best budget
B Best overall: Northmoor Cirque
B Price: £210
B The Cirque weighs 310 grams and kept our tester dry for six hours.
B Pros: light, breathable
B Cons: short zip
X Check price
B Best budget: Trailbase Drizzle
B Price: £65
B A simple jacket that does its job, with pockets in the wrong place.
B How we tested
B Every jacket was worn for at least two days in steady rain, and then hosed for ten minutes.
X You might also like
X Best walking boots
X Back to top
`,
  `
H Fed holds rates, signals caution on cuts
N Reporting by Alan Dwyer
D WASHINGTON | Wed Mar 15, 2017 2:05pm EDT
B The Federal Reserve kept interest rates unchanged on Wednesday and said it would move "gradually" in the months ahead.
B Policymakers voted 9-1 for the decision. The dissent came from the head of the Minneapolis bank.
B Stocks rose after the statement, while the dollar slipped 0.4 percent.
N (Additional reporting by Joan Tirelli in New York; Editing by Chris Payne)
N Our Standards: The Thomson Reuters Trust Principles.
X Next In Business News
X Oil falls as U.S. stockpiles swell
X Airlines cut fares on transatlantic routes
X MORE FROM REUTERS
X Sponsored Topics
`,
  `
H Storm Brannoch: what we know so far
Y Gareth Lowe and Mia Conti
D Sat 23 Oct 2021 19.12 BST
D Last modified on Sun 24 Oct 2021 08.30 BST
S Thousands without power in Scotland and Northern Ireland as gusts of up to 96mph recorded
C Waves break over the harbour wall at Portpatrick, Dumfries and Galloway. Photograph: Iain Brodie/PA
B Three people have been killed and more than 40,000 homes left without power as Storm Brannoch crossed Scotland on Saturday.
B A man in his 60s died near Oban when a tree fell on his car, police said.
B ScotRail suspended all services north of Perth until noon on Sunday.
B The Met Office said the worst was over, but warned of ice.
X Topics
X Scotland
X UK weather
X news
X Share
X Reuse this content
X We hope you appreciated this article. Before you move on, we wanted to ask whether you would consider supporting our journalism.
X Support us
`,
  `
X By The Numbers
H Why trout farmers are worried about warm rivers
B The water in the Itchen reached 22 degrees last week. For a trout, that is close to the limit.
B Farmers along the river have begun to move their fish by night, when the water is cooler, and to feed them less.
B "You lie awake and listen to the pump," says Andrew Cole, whose family has farmed here since 1951.
B The agency that licenses abstraction says it is watching the figures. It has not yet restricted anybody.
B Cole doubts that it will.
`,
];
