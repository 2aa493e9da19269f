"""Words that aliases often are, beside the common ones that come with us for passphrases."""

_WORDS = """
    a about all an and any april art as at august baker be big bill bishop black blue boss
    brook brown but by can carol carpenter chase chief cliff cook dale dawn day dean do doc
    down drew eve faith fisher for frank from gardener gene glen go gold good grace grant gray
    green grey hazel he heath her him his holly hope hunter i if in iris is it ivy jack jade
    jean joy june king knight lady lance lily lord man mark mason may me miles miss mister my
    new nick no norm not of off old olive on one or our out pat patience pearl penny prince
    queen ray red rich rob robin rod rose ruby rusty sandy she singer sir skip smith so sue
    summer taylor that the them they this to turner two uncle up us victor violet wade was we
    what white who will with you young your
"""
SMALL_WORDS = frozenset(_WORDS.split())
