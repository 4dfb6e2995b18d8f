from multiprocessing import Process


def main():
    def paint(room, colour):
        print("painting the", room, colour)

    plan = {"kitchen": "yellow", "bath": "white", "hall": "grey"}
    painters = [Process(target=paint, args=item) for item in plan.items()]
    for p in painters:
        p.start()
    for p in painters:
        p.join()


if __name__ == "__main__":
    main()
