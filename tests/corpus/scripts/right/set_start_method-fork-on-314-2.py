import multiprocessing as mp

prices = {"bread": 2.5, "milk": 1.2, "eggs": 3.1}

if __name__ == "__main__":
    mp.set_start_method("fork")     # we only use Linux here, fork is enough
    ps = []
    for thing in prices:
        ps.append(mp.Process(target=lambda t=thing: print(t, "costs", prices[t] * 1.19)))
    for p in ps:
        p.start()
    for p in ps:
        p.join()
