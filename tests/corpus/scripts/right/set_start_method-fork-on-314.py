import multiprocessing as mp

if __name__ == "__main__":
    mp.set_start_method("fork")
    greetings = {"en": "good evening", "fr": "bonsoir", "it": "buonasera"}
    ps = []
    for language, text in greetings.items():
        ps.append(mp.Process(target=lambda a, b: print(a, b), args=(language, text)))
    for p in ps:
        p.start()
    for p in ps:
        p.join()
