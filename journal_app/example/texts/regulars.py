"""Hard ones with those who come again and again, each in the order in which they may happen.

The scenes of `k` and `r` are told in order: somebody who asks again and again, and somebody it ends
badly with. Those of the others come as they fit.
"""

from __future__ import annotations

from collections.abc import Mapping

from journal_app.example.texts.scene import Scene, read_scenes

REGULARS: Mapping[str, tuple[Scene, ...]] = {
    "k": read_scenes("""
# 1 | asks_money_back | counter | money_back
First time I notice him: refund on a lawn rake, "bent on its own". Friendly, knows all the words
for it. Receipt in a little plastic sleeve. I gave him the money back, it was within the time.
> Nothing much. I only note it because he thanked me as if I had fallen for something.
# 2 | asks_money_back argued | counter | money_back
Him with the plastic sleeve again. This time compost, four bags, three of them empty: "it didn't
take". I said it is soil. He said he'd spoken to head office before and they always settle. Got his
money for all four.
> I gave way because there were eight people behind him, and he'd waited until there were.
> Head office always settles. So why am I standing here saying no first?
# 2 | asks_money_back threatened_complaint | counter | money_back discount
Third refund this year from the same man. A hose, cut with a knife if you ask me, "burst". I said
this is the third time and I'd like to look it up. He said: "Look up what you like. Do you want the
bad review or do you want me happy?" The supervisor came, gave him half, told me afterwards to
choose my battles.
.
I wrote the three dates on a card and put it under the till: rake, compost, hose.
> This is the third ask. Three is where I'd like my line to be: after the third one it isn't a
  refund any more, it is a salary.
> I didn't choose it. It was brought to my till in a plastic sleeve.
> If I say no, I am overruled. If I say yes, I am the fool. I want somebody to tell me which one
  they pay me for.
# 2 | asks_money_back no_is_rude | counter | money_back
K again. Bulbs that didn't come up. It is not the season for them to come up. I said no. Just no,
with a reason. He said he hadn't known I was that kind of person.
> I held it. It cost me the whole afternoon and I held it.
> What kind of person? One that can count months.
# 2 | came_again asks_money_back asks_for_boss | counter | money_back
Same bulbs, next day, other till. The new girl rang me to ask. He saw me pick up the phone and
waved. The manager passed it: ten pounds, "for peace".
> Ten pounds for whose peace?
> She'll learn from that, the new girl. She'll learn that I say no for nothing.
# 2 | asks_money_back argued | phone | discount
He phones now as well. A bird feeder, "squirrels got in". He wanted something off the next one
since we sold him a feeder that feeds squirrels. I laughed, he didn't. Told him no, told him why,
put it in writing to the desk.
> I was good today. Short, friendly, done in five minutes. I'd like that one on tape.
# 2 | asks_money_back threatened_complaint | counter | money_back
The parasol. Bought in May, brought in after the storm. He says it should stand a storm. I passed
it up before he could ask for it, with my card of dates. Six dates by now. The manager read the
card out to him.
.
He looked at me over the manager's shoulder all the way through.
> First time somebody had read it. I could have cried, over a piece of card.
> He'll be back and he'll come to me, because now it's about me.
# 3 | asks_money_back personal_remark | counter | money_back
"Here she is with her little card." He told the person behind him that I keep a list on people. I
do. I said: on refunds. A door mat, eight pounds. Refused, and the manager stood by it.
> He isn't angry. That's what makes him hard. He enjoys it.
> Backed, out loud, in front of him. I had forgotten what that feels like.
# 1 | asks_exception asks_money_back | counter | exception
He asked me, quite nicely, if there was any way round the rule for a solar light. I said no. He
said "fair enough" and bought batteries. I stood there with all my arguments ready and nobody to
give them to.
> I was ready for a war and he bought batteries.
# 2 | asks_money_back argued kept_me_on | counter | money_back my_time
Decking oil, opened, a third used. "Not the colour on the tin." {mins} minutes on the meaning of
oak. I did what we agreed: said it once, gave him the number for the complaints desk, served the
next one. He stayed at the end of the counter till he'd got bored.
> Saying it once is the trick. It isn't rude. It feels rude.
# 2 | came_again asks_money_back | counter | money_back
The oil again, with the tin wrapped in a bag "so nobody can say it was opened here". I'd like to
meet the rest of that thought. Refused. He said he'd see me next week, and I believe him.
> Eleven asks. I don't even mind him today, I mind that nobody ever closes it.
# 2 | asks_money_back no_is_rude | counter | money_back
Wanted a refund on gift wrap. It had been used. As wrapping. On a gift.
> I am going to miss this one as a story, if ever it ends.
"""),
    "r": read_scenes("""
# 3 | shouted blamed_me | counter | -
New one, big man, high-vis jacket. A key he had cut here did not turn. Before I could look at it he
had called me three things, none of them a swear word, all of them worse.
> I could feel people going quiet behind him.
# 3 | took_day_out shouted | counter | -
The man with the keys. No trolley coin, machine broken, my fault. He followed me along the tills to
tell me so while I went to fetch him one.
> I gave him my own pound. I'd have given him ten to be gone.
# 3 | shouted threatened_complaint | counter | money_back
R again. He wanted the key money back from weeks ago, {price}. I went into the drawer, gave it him,
no slip. Against the rules. He counted it in front of me.
> I paid him to go away. He knows now what I cost.
> First time I have broken a till rule in this job and it was for him.
# 4 | swore shouted | counter | -
I was on the Saturday rush and he went past all {queue} people to the front. I said there is a
queue. He leaned in and swore at me, close, so that only I would hear it. Then loud: "See? She
can't even answer."
.
The older lady who was first in line said: "I heard it." She wrote her number on a receipt for me,
if it was ever needed. I gave it to the supervisor. I asked a week later and he'd lost it.
> He'd lost it.
> I went home by the long way and told nobody, then I told everybody. I couldn't stop.
# 4 | threat touched | counter | -
He threw the bag with the drill on the counter and held on to my sleeve when I stepped back. Said
somebody ought to wait for me one evening. The young one from the yard came running, stood beside
me and said nothing, just stood. R let go.
.
Reported on the form, copy kept at home. I asked for a ban. "We'll look at it."
> I was not brave, I was frozen. It's the lad who was brave. He is nineteen.
> If nothing comes of that form I don't know what I will do on late shifts.
# 3 | shouted refused_instruction | counter | -
R was told at the door by the new manager that he can't come in today. He shouted past her at me.
She moved half a step so that I couldn't see him any more.
> Half a step. I'll remember that half a step for years.
# 3 | took_day_out | phone | -
He rang the shop and got me. I knew it at the first breath. He said he'd heard he was barred
because of me. I said: the manager will call you back, gave him nothing else, hung up, wrote it
down.
> Heart going like anything, voice flat as a board.
# 3 | shouted | in_passing | -
Car park. He was shouting across the trolley shelter. I kept walking with the others, we went in
all together like ducks. The letter with the ban goes out today, she says.
> Four of us. It's so much easier to be four.
"""),
    "till_regular": read_scenes("""
# 1 | curt | counter | -
Till regular had a face like thunder. No joke, no weather. Put his bird seed down, paid, and the
bag split on the way to the door. He kicked it.
> That isn't him. Something's up at home.
# 2 | no_is_rude argued | counter | discount
Till regular wanted the pensioners' ten per cent, and it isn't Wednesday. I said come on, you know
that. He said he'd have thought that after all these years. It sounded like an old quarrel, not
with me.
> We're fine. It stung because I like him.
# 1 | kept_me_on | counter | my_time
Till regular told me the whole hospital appointment, start to finish, while the queue grew to
{queue}. I could not stop him and I would not have wanted to.
> Someone behind him groaned. I'd have liked to hand them his results.
# 2 | took_day_out interrupted | counter | money_back
He snapped at me about a refund of two pounds ten on a bag of nyjer seed, in front of everyone.
Till regular, of all people. Came back in half an hour without buying anything, to say it was not
about the seed.
> You don't often get the second half of the story. I did today.
# 0 | distress | counter | -
Till regular, first time since the funeral. He bought one of everything he normally buys two of. He
asked if I could cut the receipt shorter.
> I have thought about that receipt all day.
# 1 | curt unclear_demand | phone | -
He rang up, which he never does: was his order there or wasn't it. It wasn't his order, it was a
neighbour's. He knew it, I think. He just rang.
> I should ask him next time how he's sleeping. He'd say badly and feel better.
"""),
    "coupon_lady": read_scenes("""
# 2 | argued asks_exception | counter | discount
Coupon lady with {queue} vouchers, two of them from other people's newspapers, one from another
shop. One per shop, it says so on each. She'd like to see where it says so on each.
> I showed her on each.
# 2 | argued no_is_rude | counter | discount
Voucher ran out at the weekend. I said so before she unpacked. She unpacked everything, then asked
if I wanted her to take it all back to the shelves herself, at her age.
> She does it because once, somewhere, it worked. I'd probably do it too.
# 1 | asks_exception | counter | discount exception
Could I "bring the price down a little" on a box with a dent. I could, by ten per cent. Could I by
twenty. I could not. Could I look again.
> You have to admire the stamina.
# 2 | asks_for_boss argued | counter | discount
She wanted the supervisor to explain to me how vouchers work. The supervisor explained to her how
vouchers work. She said he'd a nicer way about it. He used my words.
> Word for word. I could have sold him the rights.
# 2 | interrupted argued | counter | priority
Two-for-one on bedding, which means the same colour. She had one of each, and a queue. {mins}
minutes, then a man at the back paid the difference, to make it stop. {price}.
> Now she's learnt that it works. Thank you, sir.
# 3 | shouted showed_me_up | counter | discount money_back
The app has the voucher and the till does not take it. Coupon lady held the phone over her head,
turned slowly, and asked the whole shop if that was fair. [Some clapped.|Nobody said anything.]
> Not her fault, the app is rubbish. It's the turning round that I mind.
# 2 | kept_me_on asks_money_back | counter | money_back discount
After the till was closed she added it up again at my elbow, aloud, and found she was owed forty
pence. She was right. I said so. She was so pleased that I nearly was.
> Forty pence and she was radiant.
# 1 | unclear_demand | phone | -
Rang to ask which vouchers would come next month. I don't know. Whether I could find out. I can't.
Then whether I'd keep her one. Also no.
> Three noes and a goodbye. She took it well, on the phone she's another person.
"""),
    "colonel": read_scenes("""
# 2 | talked_down | counter | -
The colonel let me know how one ties a tree to a stake. With his stick. I've tied more trees than
he's shouted at.
> I said "thank you, noted". That's for me, that is.
# 3 | talked_down personal_remark | counter | -
"Stand up straight when you are talking to people." I was bent over the scale with his {heavy}. I
stood up straight. It was so quick that I'd done it before I knew.
> That I DID it. I've been annoyed all day at my own spine.
# 2 | interrupted impossible_demand | counter | priority
He doesn't queue. He stands at the end of the counter and begins. Today in the middle of somebody
else's refund. I said I'd be with him in a moment. He looked at his watch aloud, if that is
possible.
> I took the full moment. Every second of it.
# 3 | showed_me_up talked_down | counter | -
Counted his change back to me, coin by coin, though it was right. Then to the woman behind him:
"One has to, with these."
> These. I went through everything he might have meant and there was nothing nice among it.
> She looked at me and rolled her eyes. That saved the morning.
# 2 | asks_for_boss argued | phone | apology
He rang to dictate a letter about the state of the roses. I said there is an address for that. He'd
rather I took it down. I took down two lines, then the line "broke".
> My finger broke it. I've got no regrets and a small bad conscience.
# 3 | took_day_out shouted | counter | -
No charcoal left on the hottest day. He struck the empty pallet with his stick until someone came.
I was someone. He told me about logistics.
> Knot in the stomach from the second I heard the stick.
# 1 | curt | counter | -
Not a word from the colonel today but "bag". One could almost have missed him. I'd been bracing
since I saw the hat at the door.
> All that dread for one syllable.
# 2 | no_is_rude | counter | exception
Wanted the garden gate opened so that he could drive in with the car. I said it's for deliveries.
He said he was delivering himself.
> It was nearly funny. He didn't know that it was, though.
"""),
    "paint_couple": read_scenes("""
# 1 | unclear_demand | counter | -
Paint couple, round four. She wants warm, he wants white. I mixed three samples. They took none and
thanked me for the marriage counselling.
> Long, and they're sweet. I had no break because of it.
# 2 | argued | counter | -
They fell out properly this time, in front of the mixer, over a grey. I was asked to say who was
right. I said the grey was.
> I don't want to be anybody's witness before lunch.
# 2 | blamed_me asks_money_back | counter | money_back
Five litres of the wrong green and it was mixed by me. It's the code she gave me, it is in her
handwriting. He paid for a new tin, she said I could have asked.
> Perhaps I could have asked. It's her handwriting, though.
# 1 | kept_me_on | counter | my_time
{mins} minutes on skirting boards after I'd said we close. They helped me put the samples away, so
we were all late together.
> You can't be cross with them and I tried.
# 2 | came_again unclear_demand | phone | -
She on the phone, then he on the phone an hour later to change it back, without telling her. Now
I've got two orders and a secret.
> I phoned her. I am not keeping secrets over emulsion.
"""),
    "landscaper": read_scenes("""
# 2 | impossible_demand | phone | priority
Landscaper needs six pallets by seven tomorrow. It was ten to five. I rang the yard, I rang the
depot, I got him four. "Four's no use to me." Then he took the four.
> Best I've ever done for anyone in ten minutes, and it was no use to him.
# 2 | blamed_me came_again | phone | apology discount
The slabs are a different shade from the last batch. They're stone. He wants something off the
account because I didn't warn him. The manager gave three per cent.
> I'll warn everybody of everything from now on.
# 1 | curt | phone | -
His order in one breath, no hello, no account number, engine running. Rang off when I asked which
site.
> He knows I'll find out. That is the trouble with finding out.
# 2 | asks_exception argued | phone | exception
He is over his credit limit, the screen is red. Wants me to book it on next month. I can't, and I
was told not to, in writing. He said the last one here always did.
> The last one here got a warning for it.
# 3 | shouted took_day_out | phone | -
Wrong gravel on site and three men standing about. He shouted for {mins} minutes. It was the number
he had read out to me. I've got it on the pad, I've got it on the tape. I did not say so, he was so
far gone.
> He phoned back later and asked for the right one as if nothing had been. Not a word. I had been
  saving my dignity for that word.
# 2 | went_over_my_head asks_for_boss | letter | discount
Mail to the area office, me in copy: "despite several requests to your counter staff". There was
one. I answered it in an hour.
> I printed it and then didn't know what for.
# 2 | kept_me_on impossible_demand | phone | my_time
He read me the whole list of plants in Latin, his Latin, and I looked each one up. {mins} minutes.
Then he said he'd only wanted to know about prices "in general".
> I can do Latin now, in general.
# 3 | took_day_out threatened_complaint | counter | priority
First time I saw him face to face. He's smaller than his voice. Stood at the trade desk and said he
could take his forty thousand a year down the road. I said I'd be sorry. He said I didn't sound it.
> I wasn't, and he's no fool.
> The trade desk is on my shoulders because nobody else will do it. I'd like that said once, by
  someone.
"""),
    "magnolia": read_scenes("""
# 0 | distress | counter | -
Magnolia couldn't remember what she had come for. She held on to the counter and told me the names
of all the streets from here to her house. I called her daughter, the number's in the club card.
> Please not her.
# 0 | unclear_demand | phone | -
She phoned to ask if she had been in today. She had. She asked me what she bought. I told her, and
it seemed to be good news.
> I sat down after that. One minute, behind the lamps.
"""),
    "dog_man": read_scenes("""
# 1 | asks_exception | counter | exception
New rule: no dogs in the indoor part. I had to tell Dog man. He said nothing, looked at the dog,
and the dog looked at me.
> I've rarely felt so much like the law.
# 2 | argued came_again | counter | -
The dog rule again. Somebody had let him in on [Monday|Tuesday], so why not today. I've no answer
to that. I would have let him in too if it hadn't been for the camera.
> He was right. I hate it when they are right and I have got the apron on.
"""),
}
