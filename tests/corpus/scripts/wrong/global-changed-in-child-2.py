import multiprocessing
import os


class Museum:
    visitors = 0
    last_room = None


def visit(group, size):
    for i in range(size):
        Museum.visitors += 1
        Museum.last_room = f"room {i + 1}"
    print(group, "visited in process", os.getpid())


def main():
    groups = {"school": 24, "family": 4, "club": 11}
    jobs = [multiprocessing.Process(target=visit, args=g) for g in groups.items()]
    for j in jobs:
        j.start()
    for j in jobs:
        j.join()
    print("visitors today:", Museum.visitors)
    print("last room:", Museum.last_room)


if __name__ == "__main__":
    main()
