from multiprocessing import Process

CAPITALS = {"France": "Paris", "Italy": "Rome", "Norway": "Oslo", "Japan": "Tokyo"}


def print_card(country, capital):
    print(f"+----------+\n| {country:<8} |\n| {capital:<8} |\n+----------+\n", end="")


def main():
    # four processes, each one prints another flash card
    cards = []
    while len(cards) < 4:
        country = next(iter(CAPITALS))
        p = Process(target=print_card, args=(country, CAPITALS[country]))
        cards.append(p)

    for p in cards:
        p.start()
    for p in cards:
        p.join()


if __name__ == "__main__":
    main()
