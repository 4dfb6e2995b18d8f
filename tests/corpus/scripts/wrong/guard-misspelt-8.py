import multiprocessing

def flip(coins, out):
    out.put(sum(hash((c, coins)) % 2 for c in range(coins)))

def main():
    out = multiprocessing.Queue()
    players = []
    for coins in [10, 100, 1000]:
        players.append(multiprocessing.Process(target=flip, args=(coins, out)))
        players[-1].start()
    print([out.get() for _ in players])
    for p in players:
        p.join()

# start here
if _name_ == "_main_":
    main()
