"""Hard ones with people nobody follows, tiers 0 to 2: grief, mix-ups, grumbling, arguments."""

from __future__ import annotations

from journal_app.example.texts.scene import Scene, read_scenes

GENTLE: tuple[Scene, ...] = read_scenes("""
# 0 | distress | counter | -
[An older man|A man of about eighty] bought [three roses|a fern|a tray of pansies] for his wife's
grave and could not get the card machine to take his number. Third try he stopped and said she
always did this part. I took the card and we did it together, slowly. The queue went quiet.
> Not a bad customer, just a very sad one. I had to go and rearrange the seed packets afterwards.
> I keep thinking about his hands.
# 0 | distress | phone | -
[She|The caller] rang to cancel a kitchen because her husband had died on [Sunday|Tuesday]. The
screen wants a reason from a list and "bereavement" is not on the list. I put "other" and told her
it was done, no charge.
> Who writes a list like that and leaves out the one thing that really happens.
> I did it properly and I still felt like a clerk.
# 0 | distress | counter | -
Mother with a boy of about six who lay down in the paint aisle and screamed. She was nearly crying
herself. People stared. I put cones at both ends of the aisle and stood there like a fool until it
passed, [ten minutes|a quarter of an hour], then carried her basket.
> She said sorry to me five times. It is not her who should be sorry, it's the ones who tutted.
# 0 | unclear_demand | phone | -
Man on the phone, very hard of hearing, wanted to know if we have {small}. I shouted, he shouted,
it sounded like a row from outside. We got there in the end. He thanked me kindly.
> My throat hurts and nobody did anything wrong. Some days are just loud.
# 0 | distress | counter | -
Our mistake. We had promised her {item} for [today|this morning], I had signed the slip myself, and
it had gone out to somebody else. She did not shout. She sat down on the display bench and said she
had taken the day off for it.
> I would rather she had shouted. I keep seeing my own signature on that slip.
> We let her down and there was nothing in my hand to make it right.
# 0 | distress | in_passing | -
Lady went grey by the [tills|garden doors] and I sat her down, water, blanket from the first-aid
box, called it in. Ambulance took {mins} minutes. She held my sleeve the whole time and talked
about her tomatoes.
> Fine while it lasted. Shaky in the car afterwards. Nobody asked how I was, but then why would
  they.
# 0 | distress | counter | -
Young dad, card declined twice for a paint tin and a border with rockets on it. He laughed it off
and put the border back. I am not allowed to do anything about that and I did not.
> I could have found a damaged tin. I thought of it after he was gone.
# 0 | unclear_demand | counter | -
Couple with very little English and a broken [boiler valve|tap]. {mins} minutes of drawings on the
back of a till roll. Found the part. Behind them {queue} people, one sighing on purpose.
> It was lovely and exhausting at once. The sigher took the shine off it.
# 0 | distress | phone | -
She had flooded her neighbour with a washing machine hose she bought here and wanted to know whose
fault it was. I am not meant to say anything about fault. I said how sorry I was and gave her the
number of the claims people, twice, because she was writing with a shaking pen.
> She needed somebody to say "it will dry". I said it. It was not in the script.
# 0 | distress | counter | -
He brought back a high chair, still sealed, with the receipt and everything in order. I asked "any
reason for the return" because the till makes me ask. He looked at me and I knew.
> That question should be optional. I have asked for it to be optional. I will never forget his
  face.
""")

SHORT: tuple[Scene, ...] = read_scenes("""
# 1 | curt | counter | -
{who}, phone to the ear all the way through. Pointed at the things, pointed at the bag. Left
without [a word|looking up once].
> Like serving a glove.
> I know they don't mean it. It still makes me feel like part of the till.
# 1 | curt | counter | -
I said good morning and got "just the {heavy}". Sighed when I asked about help to the car, sighed
when I did not hurry.
> Small. I note it because there were [four|five] of these before [ten|eleven].
# 1 | unclear_demand | counter | -
{who} wanted {small}, then a different one, then the first one, then to know whether the other
branch is cheaper. {mins} minutes. Went without buying.
> Not rude. It just drains like a slow tap.
> I was short at the end and I noticed.
# 1 | asks_exception | counter | exception
Wanted the sale price for {item}, sale ended [yesterday|on Sunday]. I said no, it stops at midnight
in the till. "You can surely press something." I can't.
> I'd have pressed it if there was anything to press.
# 1 | asks_money_back | counter | money_back
{who} wanted the money back on {item}, {weeks} weeks old, no receipt, box gone. I offered to look
for the card payment. They did not want to give me the card.
> Polite enough, just wouldn't hear it. I felt like a wall.
# 1 | asks_for_boss | phone | -
Before I had finished the greeting: "put me through to somebody who knows something". It was about
opening hours.
> I do know the opening hours.
> It is silly how much that sentence bothers me.
# 1 | kept_me_on | phone | my_time
Question about {plant} was answered in two minutes. Then his garden, his council, his knee. {mins}
minutes in total with the second line blinking.
> He's lonely. I know that. And there were two calls lost.
# 1 | curt | counter | -
A woman put her coins on the counter next to my open hand. Every time, one by one.
> I don't know why that one gets to me. It does.
# 1 | asks_exception | counter | exception priority
{who} at five to eight with a full trolley of {heavy}, doors already half down. Asked us to "just
quickly" cut two blinds as well. I said the saw is off. They tutted and pushed on.
> My bus goes at ten past. They can't know. They could ask.
# 1 | own_behaviour | counter | -
Full trolley left across till two, frozen plants on top dripping, owner gone to "get one more
thing". [Eleven|Nine] minutes. I put it all back myself at the end of the shift.
> I minded the wet trousers more than the trolley.
# 1 | asks_money_back | phone | discount
Said {item} was {price} cheaper last week and would we send the difference. I looked it up, it
never was. "Well it should have been."
> I laughed after I hung up, so it was a good one in the end, nearly.
# 1 | unclear_demand | phone | -
Wanted "the grey paint from the picture". Which picture? The one his wife saw. We have
[forty|sixty] greys.
> I could hear her in the background saying a different colour. Poor man.
# 1 | curt | counter | -
Told me [to smile|it might never happen]. I was counting a float.
> I smiled. That is what annoys me.
# 1 | asks_exception | counter | free_extra
{who} wanted the display pot thrown in with {plant} because "it's dirty anyway". I wiped it and
said what it costs.
> Felt a bit proud of the cloth, I admit.
""")

ARGUED: tuple[Scene, ...] = read_scenes("""
# 2 | argued asks_money_back | counter | money_back
[Refund|Return] on [a garden bench|a wheelbarrow|a hedge trimmer], used, mud on it. I read out the
back of the receipt. He answered every line as if we were in court. In the end he took a credit
note and said he would frame it.
> He had a point about the small print. He had no point about me.
> Twenty minutes of being calm at somebody. It costs more than shouting would.
# 2 | no_is_rude | counter | -
Asked me to hold {item} until [Friday|Saturday]. We don't hold stock in the sale, I said so,
nicely. "There is no need to be like that." I asked like what. She said my tone.
> I have gone over it and I had no tone. Or I had one by then and don't notice any more.
> A plain no is not an insult. I want that on a badge.
# 2 | interrupted argued | phone | -
Wrong delivery slot. I got as far as "I can" [four|five|six] times. Then he said I wasn't being
helpful.
> I would have liked to finish one sentence today.
> I stopped trying and waited. It worked better than it should.
# 2 | threatened_complaint argued | counter | discount
{who} found a mark on {item} and wanted half off. I can give ten per cent. "Then you'll read about
yourself online." I gave the ten and wrote it on the slip.
> I looked in the evening. Nothing there. I hate that I looked.
> The threat is so ordinary now. It still lands.
# 2 | blamed_me | counter | -
Queue of {queue}, one till open because [two are off|of the meeting upstairs]. When her turn came
she said it was a disgrace and what was I going to do about it. I said I was going to serve her.
> It came out drier than I meant. She heard it too.
> I don't make the rota. I am only the one who stands there.
# 2 | talked_down | counter | -
He spelt "galvanised" for me. I have cut more galvanised wire than he has had hot dinners. Asked
for "one of the men" from the yard.
> [I fetched one of the men. He asked me for the answer, in front of him. Worth it.|Twenty years
  and still the men from the yard.]
# 2 | impossible_demand | phone | priority
Wanted {heavy} delivered today, before two, to the back, without the charge. I read her the slots.
"I don't want slots, I want {heavy}."
> I nearly laughed. It would make a good song.
> Some people think behind me there is a drawer with exceptions in it.
# 2 | came_again asks_money_back | counter | money_back
Third visit this week about the same {price}. Each time somebody else served him, each time it
starts from the beginning, and today it was me. I found the slip from [Monday|Tuesday] stuck in the
drawer.
> He is in the right, that's the worst part. We are the ones who keep dropping it.
# 2 | argued no_is_rude | counter | exception
Gift card from another chain. I said it can't be used here. He asked who I thought I was. I said
the person at till [two|four].
> A bit cheeky of me. I would do it again.
# 2 | interrupted talked_down | phone | -
Assembly help for [a set of shelves|a barbecue|a garden bench|a parasol], he had it upside down.
Every time I started he said "yes yes yes I have done that". He had not done that.
> I let him win slowly. That took the patience of a saint, I'm only a Thursday.
# 2 | argued asks_money_back | counter | money_back discount
Christmas lights back in [January|the new year], used, one bulb gone, the box full of needles. She
said they had never worked. There was still a price in pen from the school fair on them.
> I said nothing about the pen. I wanted to so much.
# 2 | blamed_me interrupted | phone | apology
Driver had left {heavy} on the wrong side of the hedge. To her I am the driver. She wanted me to
say sorry, me personally, three times, with her name.
> Said it three times. It stopped meaning anything after one.
> Sorry is free, they tell us. It isn't, quite.
# 2 | threatened_complaint | counter | money_back
{who} wanted cash back for a card payment. The till will not do it. They took a photo of my badge
and said head office would hear.
> Good. Perhaps head office will change the till.
> I know I was right and my ears were still hot an hour later.
# 2 | no_is_rude | counter | -
I asked him to put the dog on a lead, there was a child by the fish tanks. He said he had been
coming here since before I was born, which cannot be true.
> It was the child I was thinking of. Nobody else said anything.
# 2 | argued | counter | -
Self-checkout said "unexpected item". I came over. He told me, loudly, that I am what happens when
you replace people with machines. I am people.
> I keep telling this one in the canteen. It gets a laugh. It didn't feel like one.
# 2 | impossible_demand asks_exception | counter | exception
{plant} dead after {weeks} weeks. No water, you could see it, the pot was like a brick. Wanted a
new one and one for the neighbour "for the trouble".
> What trouble. Whose trouble.
> I gave the leaflet about watering. Petty. I know.
# 2 | came_again argued | phone | -
Same caller as [this morning|yesterday], new name, same voice, same {item}. I let her tell it all
again and then read out what we agreed. A long silence, then she hung up.
> Strangely satisfying, and then a bit sad.
# 2 | kept_me_on blamed_me | counter | my_time
Click and collect, the order was not there. Not picked by the back. She stayed at my till for
{mins} minutes "so you don't forget me" while I served the others round her.
> Her parcel was my problem, her elbow on my counter was hers.
# 2 | argued asks_exception | counter | exception
Child on the ride-on mower in the display, engine key in. I asked them to come down. The father
read me the sign: it says please do not, it does not say may not.
> There is always one who reads signs.
# 2 | interrupted | counter | -
While I was counting change for a lady he leaned across her, put {small} down and said "just this".
I said I'd be with him next. He dropped it on the floor and left.
> She patted my hand. That's what I want to remember of it.
# 2 | threatened_complaint asks_for_boss | phone | discount
Kitchen fitter did not come. Not ours, we only sell the units. She wanted a manager, there was none
in the building until [two|three]. She said that was a lie and started counting down from ten.
> Who counts down at a grown woman.
> I answered at four. I wish I had let it run to zero.
# 2 | talked_down unclear_demand | counter | -
{who} wanted "the proper one" of {small} and would not say what it was for. When I asked: "You
wouldn't understand." Bought the wrong one. I let it go over the scanner.
> I could have said. I chose not to. That's my one small crime of the day.
# 2 | argued asks_money_back | counter | money_back
Bag for ten pence. He wants to speak about the ten pence. {mins} minutes about the ten pence, with
{queue} people behind him. I would have paid it myself but we're not allowed.
> It is never about the ten pence. I'd like to know what it is about, one day.
# 2 | curt blamed_me | counter | -
Card machines down in the whole [row|shop]. I put up the sign, said it to each one at the end of
the queue. And each one said it to me again at the front, as news.
> Forty people told me today that the machines are down.
# 2 | own_behaviour argued | counter | -
Two trolleys of {heavy} rung up, all of it through the scanner, then he asked for the trade price,
had no trade card and walked off from it. I voided {queue} lines with the supervisor key on the
other side of the shop.
> It is the walking off. Just say no thank you.
# 2 | no_is_rude interrupted | phone | exception
She wanted her daughter's order changed. I can't without the daughter. "So you're calling me a
criminal." I said no, I am calling it data protection.
> Rules I didn't write, said by my mouth. That is the job in one line.
""")
