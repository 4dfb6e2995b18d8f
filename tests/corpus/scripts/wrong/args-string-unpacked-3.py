from multiprocessing import Process

def gc_content(dna):
    gc = dna.count("G") + dna.count("C")
    print(dna, round(100 * gc / len(dna)), "%")

if __name__ == "__main__":
    strands = ["ATTGC", "GGCCA", "TTTAAAC"]
    ps = []
    for strand in strands:
        p = Process(target=gc_content, args=strand)
        p.start()
        ps.append(p)
    for p in ps:
        p.join()
