import multiprocessing as mp

mp.set_start_method("spawn")


def work(n):
    print(n * n)


for n in range(3):
    mp.Process(target=work, args=(n,)).start()
