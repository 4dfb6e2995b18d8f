from multiprocessing import Barrier, Process

PARTS = {"wings": 2, "tail": 1, "nose": 0, "wheels": 3}


def build(part, count, together):
    if count == 0:
        print("no", part, "needed")
        return
    weight = sum(i * i for i in range(count * 1000))
    together.wait()
    print(part, "fitted, weight", weight)


def main():
    together = Barrier(len(PARTS))
    builders = []
    for part, count in PARTS.items():
        b = Process(target=build, args=(part, count, together))
        builders.append(b)
        b.start()
    for b in builders:
        b.join()
    print("the plane is ready")


if __name__ == "__main__":
    main()
