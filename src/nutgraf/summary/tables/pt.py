"""Portuguese."""

from nutgraf.language.tables.record import lexicon
from nutgraf.summary.tables.record import Wording, Words, by_first_word, phrases

TABLE = Wording(
    openings=by_first_word("""
        notícia em atualização; notícia em desenvolvimento; matéria em atualização; mais informações em instantes;
        mais informações em breve; em atualização; esta matéria está em atualização;
        esta notícia está em atualização; esta reportagem está em atualização; esta reportagem será;
        este artigo foi; este texto foi; este conteúdo foi; leia também; leia mais; leia a íntegra; leia aqui;
        veja também; veja mais; veja abaixo; veja a seguir; veja o vídeo; saiba mais; saiba como; confira abaixo;
        confira a seguir; confira aqui; confira mais; clique aqui; clique para; siga o; siga a; siga-nos; nos siga;
        inscreva-se; assine; baixe o; cadastre-se; participe do; compartilhe; deixe seu comentário; conte para;
        o que você acha; e você o que; não perca; não deixe de; assista ao vídeo; assista abaixo; assista;
        para mais informações; para mais notícias; para saber mais; entenda abaixo; aqui está o que;
        eis o que se sabe; tudo o que você precisa saber; todos os direitos reservados; obrigado por ler;
        se você quer; bem-vindos; bom dia a todos; boa tarde a todos; boa noite a todos; obrigado por acompanhar;
        obrigado pela companhia; encerramos aqui
    """),
    empty=phrases("""
        resta saber; resta ver; só o tempo dirá; o tempo dirá; o tempo vai dizer; ainda é cedo para;
        é uma incógnita; continua uma incógnita; uma coisa é certa; uma coisa é clara; o certo é que;
        a grande pergunta é; a pergunta que fica; todos os olhos; as atenções se voltam;
        cenas dos próximos capítulos; vamos aguardar; é esperar para ver; aguarda-se com expectativa
    """),
    comment=phrases("""
        não quis comentar; não quis se manifestar; não quis se pronunciar; não se manifestou; não se pronunciou;
        não respondeu; não responderam; não retornou; não retornaram; procurada pela reportagem;
        procurado pela reportagem; procurados pela reportagem; entrou em contato com; pedido de comentário;
        pedidos de comentário; recusou-se a comentar; não foi possível contactar
    """),
    replies=lexicon(
        "sim não claro exato exatamente absolutamente talvez provavelmente certamente nunca sempre bom bem olha"
        " acho porque evidentemente totalmente depende também verdade",
        *("com certeza", "sem dúvida", "de jeito", "nem um", "é verdade", "eu acho", "acho que", "pode ser"),
        *("de modo",),
    ),
    speaker=lexicon("eu me mim meu minha meus minhas nós nos nosso nossa nossos nossas acho tenho sou estou"),
    address=lexicon("você vocês seu sua seus suas lhe te tu teu tua senhor senhora acha"),
    counted=("três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze"),
    live=phrases("""
        ao vivo; em tempo real; minuto a minuto; acompanhe ao minuto
    """),
    digest=phrases("""
        pontos principais; principais pontos; resumo; em resumo; o que se sabe; o que sabemos; destaques;
        o essencial
    """),
    ahead=phrases("""
        onde assistir; escalações; palpite; prováveis escalações; horário e
    """),
    result=Words(
        "vitória* vence venceu venceram ganha ganhou ganharam derrota* derrotou perde perdeu perderam empat*"
        " triunf* golead* goleou bate bateu batem supera superou elimin* vira virou virada arranc* conquist*"
    ),
    scored=Words("gol gols golo golos marcou marca marcaram balançou ensaio* golaço*"),
    play=Words(
        "gol gols golo golos golaço* minuto* primeiro_tempo segundo_tempo primeira_parte segunda_parte intervalo"
        " pênalti* penálti* cabeça escanteio canto falta atacante* avançado* goleiro guarda-redes zagueiro*"
        " defesa* meia meio-campo impedimento fora-de-jogo trave poste travessão árbitro* vantagem empat* apito"
        " acréscimos descontos assistência cruzamento* chute* remate* visitante* anfitri* temporada rodada jornada"
        " cartão expuls* set sets quebra saque quarto cesta* rebote* prorrogação prolongamento técnico treinador*"
    ),
    standing=Words(
        "classific* tabela liga pontos lugar líder* liderança rebaixamento descida promoção semifinal* quartas"
        " oitavas final*"
    ),
    acted=lexicon("respondeu responde acrescentou segundo"),
    died=phrases("""
        morreu; morre; faleceu; falece; falecimento; morte de; morto; morta
    """),
    aged=phrases("""
        aos; anos; de idade
    """),
    violent=Words(
        "matou matar assassin* homicíd* tiro* balead* esfaque* acidente* polícia* policial* suspeit* pres* detid*"
        " julgamento tribunal* acusad* ataque* atentado* vítima* bomba* explos* afog* incêndio* promotor* soldado*"
        " conden* cadáver*"
    ),
    life=Words(
        "carreira nasceu nascido nascida velório* enterro* funeral homenage* lenda* conhecid* famos* estrela*"
        " fund* ganhou prêmio* prémio* viúva esposa casad* filhos filho filha aposent* estreou estreia doença"
        " câncer cancro romance* novela* filme* disco* álbum* ator atriz cantor* escritor* músic* polític* ícone*"
        " papel trajetória legado"
    ),
    kin=Words("mãe pai marido esposa mulher filho filha irmão irmã avó avô pais tio tia bebê bebé namorad*"),
)
