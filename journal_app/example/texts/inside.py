"""Hard ones with people of the house and of suppliers: a department, a leader, a driver."""

from __future__ import annotations

from collections.abc import Mapping

from journal_app.example.texts.scene import Scene, read_scenes

INSIDE: Mapping[str, tuple[Scene, ...]] = {
    "web_orders": read_scenes("""
# 2 | went_over_my_head | ticket | -
Web orders had promised a customer a pick-up today, without asking if we've got it. We have not. So
he stood here, mail in hand, and it was me he was looking at.
> They type it and I get the face.
# 2 | unclear_demand came_again | ticket | priority
Ticket number three about the same order. First "urgent", then "ignore", then "why has nobody
reacted".
> I answered all three in order. Let them read it as a story.
# 1 | impossible_demand | phone | priority
They want forty click and collects picked by ten, and one trolley has no wheels. I said thirty.
They put forty in the plan and my name beside it.
> Forty. With my name on. In a table.
# 2 | blamed_me | letter | -
Mail round to everyone: the error rate of the store is "not acceptable". Two of the five were typed
in wrong by them. I answered to them alone, facts only, with the numbers.
> I wrote a second mail and didn't send it. That one was better.
# 1 | curt | phone | -
Web orders rang off in the middle of my sentence since "the system has it now". The system had it
wrong.
> No one says goodbye to the system.
# 2 | asks_exception went_over_my_head | phone | exception my_time
Would I stay half an hour to pick a "VIP". I'd been on since half seven. They'd asked the
supervisor first and he had said yes, for me.
> He has a very generous way with my half hours.
# 2 | came_again unclear_demand | ticket | -
They changed the label format overnight. Nobody told the store. Every parcel went out twice or not
at all until noon.
> We're the last to know and the first to be shouted at. It could go over the door in gold.
# 3 | showed_me_up blamed_me | meeting | -
Video call, eleven little pictures. Web orders shared the list of complaints, mine was marked in
yellow. Nobody asked me what had happened with it. I had it all in front of me, on paper, in order.
> I had my hand up. The little yellow hand. It was up the whole time.
"""),
    "area_boss": read_scenes("""
# 2 | talked_down impossible_demand | meeting | -
Area boss came through with two people I do not know. Tapped my till screen to show them the
numbers of my hour. "And this is where we lose it." Then to me: "Nothing personal."
> It's got my initials in the corner. How is that not personal.
# 2 | unclear_demand | meeting | -
We are to be faster and to talk more with each customer. Area boss called that a both-and. I asked
which one first. Some people looked at their shoes.
> I only asked because I would like to get it right.
# 3 | showed_me_up personal_remark | in_passing | -
In the middle of the shop, with customers there, area boss lifted the end of my apron between two
fingers, because of a paint stain, and let it drop.
> Two fingers.
> It was the magnolia from that man. I didn't even say so. Why didn't I say so?
# 1 | curt | in_passing | -
Area boss, on the phone, snapped fingers at me and pointed at a puddle by the doors. I had the wet
floor sign in my hand.
> In my HAND.
# 2 | impossible_demand asks_exception | meeting | my_time
Stocktaking moved to Sunday. "Voluntary, but I'm looking forward to seeing everyone." I said I've a
rota. The answer was a smile with nothing behind it.
> It's the smile I'll be thinking of on Sunday, counting screws.
# 2 | went_over_my_head | letter | -
I wrote about short staffing to the manager, in confidence. Area boss quoted a line of it in the
circular, as "feedback from the front". It can only be me.
> I'm not writing anything any more. Well. Here.
"""),
    "pallet_driver": read_scenes("""
# 1 | curt | counter | -
Pallet driver dropped all six at the fire door, engine running, and wanted a signature on the glass
of his phone. I said not at the fire door. He'd already gone round the cab.
> We moved it with three people. I'll feel it tomorrow.
# 2 | argued no_is_rude | in_passing | -
He came in the middle of our lunch, as always. I asked for ten minutes. He said some people have to
work. I put my fork down.
> It was a jacket potato. It was a good one.
# 2 | refused_instruction | in_passing | -
Reversed without a banksman though it's on a sign as big as the lorry. I stood in the aisle and
held back two prams. He said I worry too much.
> I worry just about enough. I wrote it in the book.
# 1 | unclear_demand | phone | -
He's outside. Which outside. At the back. Which back. There are two. He had been at the garden
centre across the road the whole time.
> They sent him over with a cup of tea. So much for the competition.
# 2 | blamed_me | counter | apology
Two broken pots on the pallet and his sheet says "damaged at store". I crossed that out and signed
what I saw. He said I'd cost him.
> It's a small thing, a crossed-out line. My hand shook, even so.
# 2 | came_again kept_me_on | in_passing | my_time
Came back for the empty crates, half an hour after closing, stood on the bell. There was only me. I
counted the crates with him in the rain.
> Alone in a yard in the dark with a man who's in a hurry. I don't want that again.
"""),
}
