"""Each child deals with its own hand, sorted as it likes."""
from multiprocessing import Process


def show(player, hand, reverse):
    hand.sort(reverse=reverse)
    print(player, *hand)


if __name__ == "__main__":
    hands = {"Ann": [3, 9, 5], "Ben": [2, 8, 4]}
    ps = [Process(target=show, args=(p, hand, p == "Ben")) for p, hand in hands.items()]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("dealt:", sum(map(len, hands.values())), "cards")
