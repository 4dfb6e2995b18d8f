import multiprocessing.dummy as mp


def guess(name, secret):
    low, high, tries = 1, 1000, 0
    while True:
        middle = (low + high) // 2
        tries += 1
        if middle == secret:
            break
        if middle < secret:
            low = middle + 1
        else:
            high = middle - 1
    print(f"{name} found {secret} after {tries} tries")


def main():
    players = [
        mp.Process(target=guess, args=("Ada", 17)),
        mp.Process(target=guess, args=("Ben", 500)),
        mp.Process(target=guess, args=("Cleo", 999)),
    ]
    for player in players:
        player.start()
    for player in players:
        player.join()


if __name__ == "__main__":
    main()
