import multiprocessing as mp


def run_leg(name, my_turn, next_turn):
    my_turn.wait()
    print(name, "has the baton")
    next_turn.set()


if __name__ == "__main__":
    team = ["Kim", "Lou", "Max", "Nic"]
    turns = [mp.Event() for _ in range(len(team) + 1)]
    legs = []
    for i, name in enumerate(team):
        legs.append(mp.Process(target=run_leg, args=(name, turns[i], turns[i + 1])))
    for leg in reversed(legs):
        leg.start()
    turns[0].set()
    turns[-1].wait()
    for leg in legs:
        leg.join()
    print("finish")
