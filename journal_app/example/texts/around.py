"""Words around the contacts: notes of shifts and check-ins, lessons, closings, afterthoughts."""

from __future__ import annotations

from collections.abc import Mapping

from journal_app.example.texts.scene import read_texts

OK_NOTES = read_texts("""
Quiet for once. Faced the seed wall and nobody needed me for [twenty minutes|half an hour].

Good team on today, you notice it at once.

[Rain|Drizzle] all day, hardly anyone in. I did the returns shelf and liked it.

Busy but fair. Everybody wanted {plant} and everybody said please.

Phones in the morning, till in the afternoon. That mix suits me.

Home on time. I'd forgotten what the flat looks like in daylight.

The [new girl|young lad from the yard] did the evening cash-up alone and it was right to the penny.

Delivery came early and complete. I don't expect it to last.

Nothing to report, which is a report.

Slept well, and it shows. Same queue, other me.

Ordinary. Sold {item}, found a lost glove, ate my sandwich sitting down.

Did a full hour on the plants, watering. My head was empty at the end of it, in the good way.

Somebody brought doughnuts. I'm only human.

More people than yesterday, less trouble. I'd like to know why.

The heating works again. It's surprising how much nicer people are at nineteen degrees.

Swapped the phone hour for the garden till. Fresh air, bees, one wasp.

Old colleague came in to shop with her twins. Ten minutes of news by the gravel.

Not much sleep, but an easy one. Lucky.

I was in a good mood and it was catching, or theirs was.

We sold the last sledge at two. After that it was calm.

Learned the new key machine. I've still got all my fingers.

A good hour at the trade desk, everything in, nobody on hold.
""")

HARD_NOTES = read_texts("""
Short again, two tills for the whole Saturday. I ate my lunch standing at the card machine.

I had no patience left by four and there were three hours to go.

One after the other. None of them was terrible. All of them together were.

Slept badly, and then everything is a touch too loud.

Back hurts from the {heavy}. Nobody else to lift.

[Two|Three] call backs I did not get to. They'll be furious tomorrow, and they'll be right.

The phone rang while I served, and the bell went while I was on the phone. I wanted to be three
people, or none.

Didn't get my break. I'm writing it down because nobody else does.

Sat in the car for a while before I drove. No reason, just sat.

Christmas music since seven in the morning. I can't hear bells any more.

They changed the returns rule at noon and told us at two.

Alone on the front from six. It was fine, nothing happened. I was listening for the door the whole
time, though.

I was short with my own sister on the phone afterwards. She'd only asked how it was.

I counted: eleven people who didn't say a word to me, from hello to goodbye.

A day of small cuts.

Supervisor off sick, keys with me, questions with me. Not the pay, just the keys.

Bank holiday. Every family in town in one aisle and all of them want the same parasol.

The queue went as far as the lamps. People looked at me as if I'd put it there.

I did the minimum after three o'clock. Greeting, price, change. It was all there was.

Cried a bit in the stock room, washed my face, went on. It's in here so that it's somewhere.

It got better after the break. Before the break I would have given my apron to anyone.

Nobody's fault today. There was just too much of it.
.
I've been thinking about how that can be said to anybody. There's no name and no incident, nothing
for a form. Forty hours of small things, and then one evening you can't decide what to eat.
""")

ENOUGH_NOTES = read_texts("""
That's it for this week. I've got nothing left to give anyone, and I've two more shifts.

I looked up what else one can do with my papers. Not for the first time. I only looked.

I wanted to put the apron on the counter and walk out through the plants. I thought of it in
detail, the apron, the plants.

Enough. I said it out loud in the car, to the windscreen.

It wasn't the last one who did it. The last one was perfectly nice. It was the eighth day of it.

I had enough at two and went on till eight. I'd like to know where that comes from and what it
costs.

I rang in and asked if I can come an hour later tomorrow. First time in years that I've asked. She
said yes at once.

I don't hate them. I'd like a week without faces, that's all.

Came home, sat on the stairs with my coat on. I couldn't see what for I'd take it off.

If one more person says "no need to be like that" I'll show them like what.

Everything was too near today. I should have gone home when I noticed it.

Couldn't say goodbye to the last three. I just couldn't get the word out.
""")

OFF_NOTES = read_texts("""
Week at my sister's. The sea was grey and I've never liked grey so much.

Holiday. Did nothing, twice.

Allotment all day. Not one person asked me where anything is.

Family do. Ate too much, told the hedgehog card story.

Train to the hills. I didn't look at the time until four.
""")

SICK_NOTES = read_texts("""
In bed with it since last night. Voice gone, which is a kind of joke.

Still ill. The doctor says till the end of the week.
""")

CHECK_IN_NOTES = read_texts("""
Better than last night. Porridge, radio, no one.

It's back when I wash up. Always when I wash up.

Shoulders up by my ears. I only notice when I come to write here.

Slept through. Didn't think I would.

I told it to my sister and half-way through it turned into a funny story.

On the bus. Still having the conversation with him, I'm winning now.

Walked home along the canal instead of the bus. Worth the wet feet.

Fine. Properly fine, not till fine.

Woke at four and went through the sentence again.

Quiet evening, the cutting has a new leaf.

Dreading tomorrow a bit. It's only a Saturday.

Not thinking of it. Apart from now, that is.

Cooked properly. It helps to chop things.

Tired, but the ordinary kind.

Had it on my mind all through the film. Couldn't tell you who did it.

Did an hour with my plants before breakfast.

I feel like a phone with eleven per cent.

The rain helps. Nobody goes out, nobody wants a parasol.

Better since I wrote it down. It has a place now, and it isn't me.

Can't sit still. Went up and down the stairs for the washing, twice, for one sock.
""")

LESSONS = read_texts("""
Say it once, then stop. The second time is for me, not for them.

Ask for the second person early. Early is when it still feels silly.

Look at the hands, not at the face. You see sooner what's coming.

Don't argue about tone. Say the next step instead.

Write down the time straight away. It gives me something to do and later it's there.

If I'm hungry, it isn't them.

A no with a next step is easier to hear. For both.

When somebody's sad I needn't mend it.

Not every sigh is for me.

Put the phone down first, then breathe, then the next one. Not all three at once.

Let the queue see that I've seen it. A nod is enough.

I don't have to win it. I've got to end it.

The rule is not me. I can say that without hiding behind it.

Check the slip before I promise. Ten seconds.

Stand a step to the side of the counter when they lean.

Ask what it's for. It is a different talk after that.

Take the break even if it's a bad moment. There's never a good one.

Tell the next shift. It's not tale-telling, it's weather.

Someone who comes back to say sorry is worth ten who never needed to.

I can be kind and quick. I needn't be kind and slow.
""")

DID_WELL = read_texts("""
I let her finish.

Kept my voice down all through.

I said no and stayed friendly. Both at once.

Asked for help before it was too late.

I wrote it down at once, with the time.

Didn't take it home. Well, hardly.

I said sorry for our part, and only for our part.

Saw that it was pain and not spite.

I stepped back instead of leaning in.

Smiled at the next one and meant it.

I ended it by the rules and didn't apologise for that.

Got him to laugh in the end.
""")

NEXT_STEP = read_texts("""
Ask for a second card machine at the front.

Speak to the manager about who decides on refunds over twenty pounds.

Get the returns rule in writing, so that I can show it.

Ring her back before ten.

Ask the supervisor what became of the form.

Swap one late shift next week.

Put the dates together, all of them, on one page.

Tell the new girl how I do it. She had that look.

Eat before the afternoon.

See if someone can walk to the bus with me on late shifts.
""")

PARK = read_texts("""
Whether I should have called somebody sooner.

What I should have said.

The thing about my badge.

If I want to go on doing phones at all.

Whether he'll come back on Saturday.

Who ought to have told me about the new rule.

If I was rude or only plain.

What she meant by "these".
""")

PREVENTED: Mapping[str, tuple[str, ...]] = {
    "demands": read_texts("""
A third till open from four on Saturdays.

Not phone and till at the same time.

A break that is really taken, and covered.

Somebody to help lift before ten.
"""),
    "control": read_texts("""
If I might give up to ten pounds on my own, without ringing anybody.

A button for "not in the list".

Leave to close the queue ten minutes before we do.
"""),
    "support": read_texts("""
Somebody with a key within reach of the front.

The supervisor answering the bell.

A manager who says it together with me instead of after me.

A short word with someone straight afterwards.
"""),
    "relationships": read_texts("""
A sign at the tills on how we want to be spoken to.

That it's all right to stop somebody who swears.

Somebody telling them once, from above.
"""),
    "role": read_texts("""
It being clear who speaks to customers about web orders. At present it's whoever is standing there.

One person who decides on refunds, and the same one all day.
"""),
    "change": read_texts("""
Being told about the new rule before the customers read it.

The old price tickets taken down the evening before.

A test of the new labels with one pallet first.
"""),
}

PUT_OFF_NOTES = read_texts("""
Saw the hat through the window and went to check the {heavy}.

Let the trade desk ring out. I'll call back after lunch.

I asked the lad to take that one. He didn't ask why.

Mail can wait until tomorrow. It can't, but it will.

Went round by the lamps so as not to pass him.
""")

DREAD_NOTES = read_texts("""
Today's the day for the plastic sleeve, I've a feeling.

Visit tomorrow, all day.

He said he'd be in. He always says it with the day.

Knot. Same place as ever.
""")

OTHER_SIDES = read_texts("""
The same one, ten minutes later: came back to the counter, said it had been a rotten week, and
meant it as a sorry.

It turned, at the very end. We found the thing together and [he|she] shook my hand over the
counter.

Left with a joke. I'd not have bet on that when it began.

After all that: a thank you, by the badge name, and a wave from the doors.

[He|She] waited until the queue was gone, to tell me that I'd been right and patient.
""")
