import multiprocessing as mp, random, time

def roll(player, times):
    time.sleep(0.3)
    total = 0
    for _ in range(times):
        total += random.randint(1, 6)
    print(player, 'rolled', total)

if __name__ == '__main__':
    players = [mp.Process(target=roll, args=(n, 1000)) for n in ('Ann', 'Bob', 'Cem')]
    try:
        for p in players:
            p.start()
        print('all dice are rolling')
    finally:
        # close everything properly
        for p in players:
            p.terminate()
        for p in players:
            p.join()
        print('game over')
