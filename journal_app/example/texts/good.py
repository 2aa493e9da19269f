"""Good ones: with people nobody follows, and with those who come again."""

from __future__ import annotations

from collections.abc import Mapping

from journal_app.example.texts.scene import Scene, read_scenes

GOOD: tuple[Scene, ...] = read_scenes("""
# - | thanks | counter | -
A woman came all the way back in from the car park to say thank you, because I'd told her about the
[parasol|bench|barbecue] being cheaper as a set.
> She'd got her seat belt mark still on the coat. All that way.
# - | thanks solved_a_jam | phone | -
Her hot tap ran all night, she had a bucket under it and a baby on the arm. I talked her to the
stopcock, left, no your other left, until it was quiet. We both listened to it being quiet.
> That's the best sound of the month.
# - | laugh | counter | -
He asked for an invisible fence, "like the neighbour's". I said we're out of sight on those. He
laughed till he had to hold on to the bag hooks.
> I've used it twice since. It doesn't work with everyone.
# - | solved_a_jam thanks | counter | -
Wedding on Saturday, the florist had let them down. We emptied the yard: all the
[roses|lavender|hydrangeas] we had, two trolleys, ribbon from the Christmas box. Forty minutes and
it looked like something.
> I went home smelling of lilies and nobody could talk me out of my mood.
# - | patience | counter | -
Till froze with {queue} people in line. The first one started to tell a story about his mother's
hens. By the time it was up they were all in it.
> Not one of them looked at a watch. It does happen.
# - | card thanks | counter | -
A card was waiting for me at the desk, with a hedgehog on it. From the lady with the pond. Her
frogs are back. She wrote "thanks to you" and underlined you.
> It's on the fridge. The underlined bit is what I look at.
# - | tip thanks | counter | -
He pressed [two pounds|a fiver] into my hand for carrying {heavy} to the car. I said we aren't
allowed. He said he was not allowed to lift.
> Put it in the tea kitty and wrote it in the book. It counts the same.
# - | gift | counter | -
A jar of quince jelly from the man I helped with the espalier two years back. He had kept the slip
with my drawing.
> Two years he kept that slip.
# - | letter praise_passed_on | letter | -
Mail to head office about "the lady on the phones with the calm voice". The manager printed it and
pinned it up, without a word, beside the rota.
> I didn't feel calm that day. Nice that it sounded like it.
# - | backed_by_team | counter | -
[The lad from the yard|The girl from till three] saw my face, took over my till without asking and
said "kettle". Four minutes. They had put sugar in.
> That is worth more than any training day.
# - | thanks | phone | -
He said at the end: "You didn't make me feel stupid." It was only a fuse.
> I know just what he means by that.
# - | laugh patience | counter | -
Little girl paid for {small} herself, in coins, counting each one out. The whole queue counted with
her. We all clapped at the end, even the sigher.
> The sigher! He clapped.
# - | solved_a_jam | phone | -
{who} had bought the wrong {small} three times and was close to tears over it. I asked for a photo,
saw it in a second, walked it to the desk myself with a name on it.
> Two minutes for me, a month of weekends for them.
# - | thanks | counter | -
I told him honestly that he did not need {item}, a bit of oil would do. He came back today to say
it did.
> No sale, and one of the better days.
# - | laugh | counter | -
Self-checkout called a cactus an unexpected item. The customer said: "It's how my mother-in-law
sees it, too."
> Small, silly, lasted all shift.
# - | thanks patience | phone | -
Long hold because of the [storm|system], I was braced for it. She said: "You must have had a
morning." That was all. Then her fence panels.
> One sentence. It took the whole morning off me.
# - | gift card | counter | -
Last day before Christmas: three boxes of chocolates on the desk, one of them for "the one who
found the star". It was at the bottom of the skip. I found it.
> I had a leg in the air in a skip, in December, and it was worth it.
# - | solved_a_jam thanks | counter | -
His mother is moving in, he needed a grab rail up by tonight. I got him the right plugs, drew where
the battens are, wrote my break time on it in case. He rang at half past nine to say it holds.
> It holds!
# - | praise_passed_on | in_passing | -
Man told the manager, with me standing there, that he comes here because of me. She said: "So do
I." I went back to the compost.
> I had to turn round, my face was doing something.
# - | thanks | counter | -
She said the [clematis|bay tree|camellia] I'd picked out for her in the spring is taller than her
grandson now. Showed me a photo. It's true.
> I like it when things grow in spite of everything.
# - | laugh thanks | phone | -
Asked him for the number on the bottom of the heater. Noises, a curse, a long silence. "Right. I am
underneath it. Now I can't get out." I waited with him till his wife came home.
> Eleven minutes of being company. My favourite call this year.
# - | backed_by_team thanks | counter | -
A customer said to the loud one behind him: "She's doing her job, mate. You could try that." Calm
as you like. It went quiet, and he winked at me, the nice sort of wink.
> A stranger. He'd no reason to.
# - | patience thanks | counter | -
We'd lost her order. She said it was not the end of the world, it was a doormat, and had a coffee
till I found it.
> If I could save some of her in a bottle.
# - | solved_a_jam | counter | -
Student, first flat, eighty pounds for everything. We made a list and went through the damaged
shelf together. She had six pounds left and a lamp.
> I remember mine. Two plates and a kettle.
# - | thanks letter | letter | -
A letter, by hand, in those upright letters they used to teach. For the help with the bench for his
wife. "She can see the whole garden from it."
> I read it in the stock room, twice. It's in my locker.
# - | laugh | counter | -
We counted {heavy} together and he got seven and I got eight and the third time he got nine. We
agreed on eight, "for friendship".
> Eight it was.
# - | tip | counter | -
She left her trolley pound in my hand and said "for your trouble". There was no trouble.
> It was the "for your", I think. It's a long time since anybody noticed.
# - | thanks | counter | -
He'd been sharp with me yesterday about the queue, I remembered the jacket. Today he came up and
said so himself. "That was my bad morning, not yours."
> How rare that is, and how quickly it mends things.
# - | solved_a_jam patience | phone | -
Stair gate, missing bolt, toddler on the move, shop shut in ten minutes. I took one off the
display, put her name on it and waited at the side door. She ran.
> I'd do five of those a day.
# - | thanks laugh | counter | -
Old boy bought one screw. One. I gave him a receipt for one screw and he asked for a bag.
> We both kept a straight face. It was magnificent.
# - | praise_passed_on thanks | phone | -
She asked for my supervisor, so I got my shoulders up, and then heard him say "oh, thank you, I'll
tell her". He told me. He usually forgets.
> I should stop putting my shoulders up at that sentence.
# - | patience | counter | -
Both card machines gone, I had to write slips by hand. The queue passed my pen along, somebody
fetched {small} for the lady at the front, it was like a village.
> I'm keeping this one for a bad day.
""")

GOOD_REGULARS: Mapping[str, tuple[Scene, ...]] = {
    "k": read_scenes("""
# - | thanks | counter | -
K held the door for a woman with a pram, paid for his batteries, and wished me a good weekend. I
looked for the catch the whole afternoon.
> There wasn't one. It is easier if there is one.
"""),
    "till_regular": read_scenes("""
# - | laugh | counter | -
Till regular had a new joke, his first since the spring. It's about a snail. It is too long and I
know it by heart.
> He's coming back to himself.
# - | gift thanks | counter | -
Runner beans from Till regular, in a bread bag, "for the one who never rushes me".
> I do rush him. He's kind enough not to notice.
# - | thanks | counter | -
Till regular stood next to the till and told the man in front to say please. The man said please.
> My own bodyguard. He's about five foot four.
# - | patience laugh | counter | -
Till regular waited while I dealt with a refund that went wrong twice. He read me the seed packets
aloud to pass the time.
> "Sow thinly." I've been saying it all day.
"""),
    "coupon_lady": read_scenes("""
# - | laugh | counter | -
Coupon lady had a voucher that worked at the first go. We looked at each other. She said: "Well, I
don't know what to do now."
> Neither did I. We both laughed.
"""),
    "colonel": read_scenes("""
# - | thanks | counter | -
The colonel took off his hat. "You were right about the stake." That's all. Then his hat was on
again and he wanted to be served.
> I'd have that in a frame if one could frame it.
"""),
    "paint_couple": read_scenes("""
# - | thanks laugh | counter | -
Paint couple with a photo: the room is done. It is the first colour they looked at, in February.
They know. They brought cake.
> I feel I live there.
# - | card thanks | counter | -
A card from the paint couple, with all their rejected colours painted on it as a rainbow.
> I counted fourteen.
# - | patience | counter | -
They let two people with one thing each go ahead, then three, and then sat on the tins and shared a
flask till it was calm.
> People who bring a flask are always all right.
"""),
    "landscaper": read_scenes("""
# - | thanks solved_a_jam | phone | -
I found the last forty setts for him at a branch an hour away and had them put on the night lorry.
He said: "You've saved my week." He does have the word in him, then.
> I wrote the date down, as for an eclipse.
# - | praise_passed_on | letter | -
The landscaper copied the manager in on a mail: job finished, client pleased, "your trade desk
knows its stuff".
> My trade desk. That's me.
"""),
    "magnolia": read_scenes("""
# - | thanks | counter | -
Magnolia in her good hat. She wanted {small} and a chat, and I had time for both. She says I've got
gardener's hands.
> I looked at them differently all day.
# - | gift | counter | -
Magnolia brought me a cutting in a yoghurt pot, with a label in pencil. Water it from below, she
said, and don't talk to it too much.
> It's on the kitchen sill. I do talk to it.
# - | laugh thanks | counter | -
She asked what's new. I said the slug pellets. She said that's not news, that's warfare.
> Ninety-one.
# - | thanks patience | phone | -
She rang to say that she would be late on Thursday, so that I don't worry. She's a customer. I was
so touched that I thanked her for letting us know.
> I would have worried, too.
# - | card | counter | -
Birthday card from Magnolia, a week early "to be on the safe side".
> The safe side is a good side to be on.
"""),
    "dog_man": read_scenes("""
# - | laugh | counter | -
Dog man's dog carried the dibber to the till himself and wouldn't let go. We scanned it in the dog.
> If every sale were like that.
# - | thanks | counter | -
Dog man told me the pond pump I had talked him out of would've been twice too big. He'd measured,
in the end.
> It is nice to be checked and found right.
# - | patience | in_passing | -
He waited outside in the drizzle with the dog, because of the rule, and I brought him his order
out. He'd kept my place in the story from last week.
> That dog listens better than most.
"""),
    "web_orders": read_scenes("""
# - | backed_by_team | phone | -
Somebody new at web orders. She rang BEFORE she promised it. I told her she had no idea how rare
that is.
> I hope they don't train it out of her.
# - | thanks | ticket | -
Ticket closed with "sorted, and thanks for the photo, that helped". From web orders, in writing.
> I had to read the sender again.
"""),
    "area_boss": read_scenes("""
# - | praise_passed_on | meeting | -
Area boss asked how we got the returns down. The new manager pointed at me and said "ask her". So I
was asked, and I told it.
> I talked for two whole minutes and nobody tapped a screen.
"""),
    "pallet_driver": read_scenes("""
# - | backed_by_team laugh | in_passing | -
Pallet driver saw me on my own with the slabs, put his gloves on again and did the lot with me. He
sings, it turns out.
> He'd not been in a hurry after all, for once, or he'd been and did it anyway.
# - | thanks | counter | -
He asked where I want them. Where I want them! I pointed and there they were.
> A new man, or somebody had a word.
"""),
}
