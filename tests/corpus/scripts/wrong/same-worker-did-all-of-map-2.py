from concurrent.futures import ProcessPoolExecutor
import multiprocessing as mp


def who(colour):
    return colour, mp.current_process().pid


def main():
    colours = ["red", "green", "blue", "yellow"]
    with ProcessPoolExecutor(max_workers=len(colours)) as players:
        seats = dict(players.map(who, colours))
    for colour, pid in seats.items():
        print(f"player {colour} is process {pid}")
    print("every player has a process of its own:", len(set(seats.values())) == 4)


if __name__ == "__main__":
    main()
