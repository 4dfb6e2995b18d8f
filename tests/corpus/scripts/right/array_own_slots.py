from multiprocessing import Array, Process


def tally(slots, me, votes):
    for _ in range(votes):
        slots[me] += 1


def main():
    stations = ["town hall", "school", "library", "gym"]
    slots = Array("i", len(stations), lock=False)
    ps = []
    for i, s in enumerate(stations):
        ps.append(Process(target=tally, args=(slots, i, 20000), name=s))
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    for name, votes in zip(stations, slots):
        print(f"{name:<10}{votes:>7}")
    print(f"{'together':<10}{sum(slots):>7}")


if __name__ == "__main__":
    main()
