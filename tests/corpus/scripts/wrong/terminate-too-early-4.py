import multiprocessing as mp

def roll(name, times):
    import random, time
    time.sleep(0.2)
    print(name, "rolled", [random.randint(1, 6) for _ in range(times)])

players = ["Kim", "Lea", "Max"]

if __name__ == "__main__":
    table = {}
    for player in players:
        table[player] = mp.Process(target=roll, args=(player, 5))
    for player in players:
        table[player].start()
    for player in players:
        # close the processes again
        table[player].terminate()
        table[player].join()
        print(player, "finished", table[player].exitcode)
