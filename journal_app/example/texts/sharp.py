"""Hard ones with people nobody follows, tiers 3 and 4: hostility, abuse, threats, contact."""

from __future__ import annotations

from journal_app.example.texts.scene import Scene, read_scenes

HOSTILE: tuple[Scene, ...] = read_scenes("""
# 3 | took_day_out shouted | counter | -
Came in already loud. [A shower head|A roller blind|A bathroom cabinet], wrong size. Before I had
the box open: useless, all of us, the whole lot, every time. I said the size was on the lid. He hit
the counter with the flat of his hand and asked if I was trying to be clever.
.
I said no and did the exchange. It took four minutes. He breathed through his nose all the way.
> He had a hospital band on his wrist. I saw it when he signed. I don't know what to do with that.
> It wasn't about the box. It was still my counter.
> My hands did the exchange by themselves. I was somewhere near the ceiling.
# 3 | shouted showed_me_up | counter | money_back
{who} wanted the money for {item} back in cash. When I said it goes to the card they turned round
to the queue and gave a speech. Asked people to put their hands up if they had been cheated here.
One man did.
> The one who put his hand up buys bird seed from me every week. I'd like to know what I did.
> Being shown to people. Like something at a market.
# 3 | personal_remark talked_down | counter | -
He asked if they had nobody with a school certificate. Then to his wife, not quietly: "That's what
you get at a till."
> I have one. I had it in my head the whole evening, with the grades.
> I smiled. I'm ashamed of the smile, not of the till.
# 3 | shouted took_day_out | phone | -
{heavy} not delivered for the [second|third] time. He is right to be furious, I told him so. It
made no difference. He shouted so that the headset crackled, {mins} minutes, and I held it away
from my ear and looked at the calendar with the sheep.
> I agreed with every word and he shouted at me for it.
> When he hung up the next call was in already. No gap. There should be a gap.
# 3 | filmed_me threatened_complaint | counter | discount
Price on the shelf was an old one. {price} difference. She held the phone up to my face and asked
me to say it again for her followers. I asked her to stop filming. She said it's a public place.
> I don't know where that film is. That's what stays.
> I should have called somebody at once instead of saying it again. But I said it again.
# 3 | refused_instruction shouted | in_passing | -
Forklift working in the yard aisle, barrier down. {who} climbed over the barrier with a child on
the arm. I ran and stopped the truck. Got shouted at for frightening the child.
> I see what could have happened. They see a woman in an apron waving.
> I'd do it again, and I would like somebody to say so.
# 3 | threw_things shouted | counter | money_back
Opened paint, custom mixed, cannot go back. I said it twice. He put the tin on the counter so hard
that the lid came up. Magnolia everywhere: scanner, my sleeve, the charity box.
.
He left it there. The supervisor came when it was over and asked why I hadn't put it in a bag.
> Why I hadn't put it in a bag.
> I washed the apron twice. It's still there in the seam.
# 3 | took_day_out personal_remark | counter | -
I asked for the club card, as we have to. She said did I ever stop, was there anybody in there, and
knocked on the wood of the counter as if it was my head.
> I laughed it off with the girl from till three. In the car not.
# 3 | shouted blamed_me | phone | apology
Cooker delivered with a dent. He made me describe the dent back to him. Then I had to say whose
fault it was. Each time I said "ours" he wanted to hear it louder.
> I am not paid to be put through my paces like that.
> I've decided that next time I say it once.
# 3 | showed_me_up no_is_rude | counter | exception
No refund on cut [carpet|lino]. He read my badge aloud, syllable by syllable, and asked the people
behind him how one comes to be called that.
> My gran's name. It is my gran's name.
# 3 | took_day_out argued | counter | -
Five minutes before closing. {who}, no basket, straight to me: why is nobody ever in the plumbing
aisle. I said I could come. "Too late now, isn't it. Too late. That's all you lot are." Then they
cried, and then they left.
> I don't know what that was. I think I was just the first person they met today.
> It was hostile and it was the saddest thing all week. Both.
# 3 | personal_remark | counter | -
Two lads with beer and {small}. One asked the other what he thought I looked like under the apron.
I put the things through and said eleven pounds forty. They laughed all the way to the doors.
> I felt old and young at the same time and neither in a good way.
# 3 | shouted asks_for_boss | counter | money_back
{item}, returned {weeks} weeks too late, refused, so she screamed for a manager. And screamed when
I rang for one. And when nobody came she said: "See? Nobody cares about you either."
> She's not wrong. That is what makes it hard.
# 3 | refused_instruction argued | counter | -
Fire alarm, real one, smoke from the bakery next door. I was on doors. A man wanted to finish
paying. Then a family wanted to finish paying. I stood in front of my own till like a goalkeeper.
> I shouted in the end. It felt marvellous and then I shook.
# 3 | took_day_out talked_down | phone | -
He said he'd been on hold for forty minutes, my screen says six. He said I could now listen for
forty minutes then. I listened for {mins}.
> I put him on loudspeaker, turned down, and did the price labels. I am not proud of it. I did get
  the labels done.
# 3 | shouted impossible_demand | counter | priority
Christmas tree, had to be that one, the one somebody else had a hand on. I said they'd been first.
Half a tree was pulled out of my arms. Needles in my collar.
> Peace on earth.
> Every year I say never again in December, and every year I'm at the netting machine.
""")

ABUSE: tuple[Scene, ...] = read_scenes("""
# 4 | swore shouted | counter | money_back
No receipt, no card, no box, {item}. I said what I can do: nothing, without any of the three. He
called me the word, twice, the second time slowly. I said I am not going on with this while he
speaks to me like that and pressed the button.
.
He was gone before anybody came.
> My voice held. I'd always wondered if it would.
> I went to the stock room and stood with my forehead on the cold boxes. Then I came back and did
  three more hours, because who else.
# 4 | threat | counter | -
I asked to look into the big bag, as we must with that brand of bag. He came close over the counter
and asked what time I finish and which door.
> I asked for someone to walk me to the bus. I felt stupid asking. I'm glad I asked.
> I have looked at every grey car this week.
# 4 | swore | phone | -
{weeks} weeks without an answer about her refund, so I got everything that was meant for the
others. Swearing from the first word. I gave the warning sentence, she swore at the sentence, I
ended the call and wrote the time on the pad.
> By the book. It still feels as if I'd done something.
> I put the phone down gently. I noticed how gently.
# 4 | touched shouted | counter | exception
I held my hand over the scanner because the age check was not done. She took my wrist and moved it
out of the way. Not hard. She moved it like a thing.
> Not hard. I keep writing that. It wasn't nothing, either.
> I can still say exactly where her fingers were.
# 4 | slur | counter | -
I did not catch what he wanted, asked him to say it once more. He said it to his friend instead,
with the word for people like my mother. I have not heard it in here for years.
> I served him. I don't know why I served him.
> My mother worked forty years for people like that and never said a thing about it. I understand
  now why not, and I don't want to be like that.
# 4 | swore threw_things | counter | discount
Voucher out of date by a day. He crumpled it, threw it at me, missed, threw {small}, did not miss.
It is plastic. It does not hurt. Cursed all the way out.
> It hit my shoulder. Funny how I keep explaining that it doesn't hurt.
# 4 | sexual | counter | -
He asked if I come with the [bed frame|hammock]. I said the price. He reached over and flicked my
badge. I stepped back to the key-cutting bench and called a colleague over. He winked at him as
well.
> It's the wink that I can't get over. As if it was a joke that all three of us shared.
# 4 | threat swore | phone | -
He said he knows where the shop is, he knows my voice now, and he'd find out what I look like. I
wrote it down while he said it, word for word, it's in the log. Then I took my headset off and it
was somebody else's call.
> Word for word, that helped. My pencil was very steady, more than me.
""")
